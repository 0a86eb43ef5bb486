# Fills a fresh Redmine with the issues of the JSON file named in SEED; prints "id key" for each.
require 'json'

data = JSON.parse(File.read(ENV.fetch('SEED')))
PASSWORD = ENV.fetch('SEED_PASSWORD')

def person(login, name, mail)
  first, last = name.split(' ', 2)
  user = User.new(firstname: first, lastname: last, mail: mail, language: 'en')
  user.login = login
  user.password = user.password_confirmation = PASSWORD
  user.save!
  user
end

ActionMailer::Base.perform_deliveries = false
Redmine::DefaultData::Loader.load('en') if Redmine::DefaultData::Loader.no_data?
tracker = Tracker.first
fields = data['fields'].map do |name|
  field = IssueCustomField.create!(name: name, field_format: 'string', is_for_all: true, trackers: Tracker.all.to_a)
  [name, field]
end.to_h
project = Project.create!(name: 'Support', identifier: 'support', trackers: Tracker.all.to_a,
                          enabled_module_names: ['issue_tracking'], issue_custom_fields: fields.values)
join = ->(user, role) { Member.create!(project: project, principal: user, roles: [Role.find_by!(name: role)]) }

agents = data['agents'].map { |one| [one['login'], person(one['login'], one['name'], one['email'])] }.to_h
agents.each_value { |user| join.(user, 'Manager') }

data['issues'].each do |one|
  customer = person(one['key'], one['name'], one['email'])
  join.(customer, 'Reporter')
  first, *later = one['messages']
  User.current = customer
  issue = Issue.new(project: project, tracker: tracker, author: customer, subject: one['subject'],
                    description: first['text'], status: IssueStatus.first, priority: IssuePriority.first,
                    assigned_to: agents.fetch(one['assignee']))
  issue.custom_field_values = one['fields'].map { |name, value| [fields.fetch(name).id.to_s, value] }.to_h
  issue.save!
  issue.update_columns(created_on: first['at'])
  later.each do |message|
    User.current = agents[message['by']] || customer
    issue = Issue.find(issue.id)
    journal = issue.init_journal(User.current, message['text'])
    journal.private_notes = message['private'] == true
    issue.status = IssueStatus.find_by!(name: message['status']) if message['status']
    issue.save!
    issue.journals.order(:id).last.update_columns(created_on: message['at'])
  end
  puts "#{issue.id} #{one['key']}"
end
