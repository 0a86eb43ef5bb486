#!/usr/bin/perl
# Loads tickets.json into the Request Tracker database named by RT_SITE_CONFIG.
# Run again it finds each ticket by its key and adds nothing.
use strict;
use warnings;
use lib '/usr/share/request-tracker5/lib';
use JSON;
use MIME::Entity;
use Encode qw(encode_utf8);
use RT -init;

my $file = shift or die "usage: seed.pl tickets.json\n";
open my $in, '<', $file or die "$file: $!\n";
my $data = JSON->new->utf8->decode(do { local $/; <$in> });
my $system = RT->SystemUser;
my $dbh    = RT->DatabaseHandle->dbh;

sub must { my ($ok, $message) = @_; die "$message\n" unless $ok; return $ok }

for my $agent (@{ $data->{agents} }) {
    my $user = RT::User->new($system);
    $user->Load($agent->{login});
    next if $user->id;
    must($user->Create(Name => $agent->{login}, RealName => $agent->{name}, EmailAddress => $agent->{email},
        Password => 'doorstep-tests', Privileged => 1, Timezone => 'UTC'));
}
for my $person (@{ $data->{customers} }) {
    my $user = RT::User->new($system);
    $user->LoadByEmail($person->{email});
    next if $user->id;
    must($user->Create(Name => $person->{email}, EmailAddress => $person->{email}, Privileged => 0,
        RealName => $person->{name}, Organization => $person->{organization} // '',
        WorkPhone => $person->{phone} // '', City => $person->{city} // '', Comments => $person->{comments} // ''));
}

my $desk = RT::Group->new($system);
$desk->LoadUserDefinedGroup('Service desk');
must($desk->CreateUserDefinedGroup(Name => 'Service desk')) unless $desk->id;
for my $agent (@{ $data->{agents} }) {
    my $user = RT::User->new($system);
    $user->Load($agent->{login});
    $desk->AddMember($user->PrincipalId) unless $desk->HasMember($user->PrincipalObj);
    # Phone numbers of customers are shown to those who may edit users only.
    $user->PrincipalObj->GrantRight(Right => 'AdminUsers', Object => RT->System) if $agent->{lead};
}
my $everyone = RT::Group->new($system);
$everyone->LoadSystemInternalGroup('Everyone');

for my $wanted (@{ $data->{queues} }) {
    my $queue = RT::Queue->new($system);
    $queue->Load($wanted->{name});
    must($queue->Create(Name => $wanted->{name}, Description => $wanted->{description})) unless $queue->id;
    for my $right (qw(SeeQueue ShowTicket ReplyToTicket CommentOnTicket ShowTicketComments ModifyTicket
        OwnTicket CreateTicket SeeCustomField ModifyCustomField ShowOutgoingEmail ForwardMessage)) {
        $desk->PrincipalObj->GrantRight(Right => $right, Object => $queue);
    }
    $everyone->PrincipalObj->GrantRight(Right => $_, Object => $queue) for qw(CreateTicket ReplyToTicket);
}

my %field;
for my $wanted (@{ $data->{fields} }) {
    my $cf = RT::CustomField->new($system);
    $cf->LoadByName(Name => $wanted->{name}, LookupType => 'RT::Queue-RT::Ticket', ObjectId => 0);
    unless ($cf->id) {
        must($cf->Create(Name => $wanted->{name}, Type => $wanted->{type}, MaxValues => $wanted->{max},
            LookupType => 'RT::Queue-RT::Ticket', Queue => 0));
        $cf->AddValue(Name => $_) for @{ $wanted->{values} // [] };
    }
    $field{ $wanted->{name} } = $cf;
}

# Who wrote, as RT's mail gateway would see it: an agent by login, a customer by address.
sub author {
    my $who  = shift;
    my $user = RT::CurrentUser->new;
    $who =~ /\@/ ? $user->LoadByEmail($who) : $user->Load($who);
    return must($user->id && $user, "no user $who");
}

sub mail {
    my ($step, $subject) = @_;
    my $html = defined $step->{html};
    my $mail = MIME::Entity->build(
        From    => author($step->{by})->EmailAddress,
        Subject => encode_utf8($subject),
        Type    => $html ? 'text/html' : 'text/plain',
        Charset => 'UTF-8',
        Data    => [ encode_utf8($html ? $step->{html} : $step->{text}) ],
    );
    for my $part (@{ $step->{attach} // [] }) {
        $mail->attach(
            Type        => $part->{type},
            Data        => [ encode_utf8($part->{data}) ],
            Disposition => 'inline',
            $part->{name} ? (Filename => $part->{name}, Charset => 'UTF-8') : (Encoding => '7bit'),
        );
    }
    return $mail;
}

# A transaction's author and time are the current user and now: put back what the thread says.
my $last_txn = 0;
sub date_back {
    my ($step) = @_;
    my ($newest) = $dbh->selectrow_array('SELECT MAX(id) FROM Transactions');
    $dbh->do('UPDATE Transactions SET Created = ? WHERE id > ?', undef, $step->{at}, $last_txn);
    $dbh->do('UPDATE Attachments SET Created = ? WHERE TransactionId > ?', undef, $step->{at}, $last_txn);
    $last_txn = $newest;
}

for my $wanted (@{ $data->{tickets} }) {
    my $tickets = RT::Tickets->new($system);
    $tickets->FromSQL("Queue = '$wanted->{queue}' AND Requestor.EmailAddress = '$wanted->{requestors}[0]'"
        . ($wanted->{subject} ? " AND Subject = '$wanted->{subject}'" : ''));
    next if $tickets->Count;
    ($last_txn) = $dbh->selectrow_array('SELECT MAX(id) FROM Transactions');
    $last_txn //= 0;

    my ($create, @steps) = @{ $wanted->{steps} };
    my $ticket = RT::Ticket->new(author($create->{by}));
    my ($id, undef, $problem) = $ticket->Create(
        Queue     => $wanted->{queue},
        Subject   => $wanted->{subject},
        Requestor => $wanted->{requestors},
        Cc        => $wanted->{cc} // [],
        defined $create->{text} || defined $create->{html} ? (MIMEObj => mail($create, $wanted->{subject})) : (),
    );
    must($id, "$wanted->{key}: $problem");
    my $own = RT::Ticket->new($system);
    $own->Load($id);
    $own->SetOwner($wanted->{owner}, 'Force') if $wanted->{owner};
    $own->SetPriority($wanted->{priority}) if $wanted->{priority};
    for my $name (sort keys %{ $wanted->{fields} }) {
        $own->AddCustomFieldValue(Field => $field{$name}, Value => $_, RecordTransaction => 0)
            for @{ $wanted->{fields}{$name} };
    }
    date_back($create);

    my %act = (
        reply    => sub { my ($t, $s) = @_; $t->Correspond(MIMEObj => mail($s, "Re: $wanted->{subject}")) },
        comment  => sub { my ($t, $s) = @_; $t->Comment(MIMEObj => mail($s, $wanted->{subject})) },
        status   => sub { my ($t, $s) = @_; $t->Status eq $s->{status} ? 1 : $t->SetStatus($s->{status}) },
        priority => sub { my ($t, $s) = @_; $t->SetPriority($s->{priority}) },
        field    => sub { my ($t, $s) = @_; $t->AddCustomFieldValue(Field => $field{ $s->{field} }, Value => $s->{value}) },
    );
    for my $step (@steps) {
        my $as = RT::Ticket->new(author($step->{by}));
        $as->Load($id);
        my ($done, $why) = $act{ $step->{do} }->($as, $step);
        must($done, "$wanted->{key} $step->{at}: " . ($why // 'failed'));
        date_back($step);
    }
    my ($told) = map { $_->{at} } grep { $_->{do} eq 'reply' && $_->{by} !~ /\@/ } reverse @steps;
    my $newest = @steps ? $steps[-1]{at} : $create->{at};
    $dbh->do('UPDATE Tickets SET Created = ?, LastUpdated = ? WHERE id = ?', undef, $create->{at}, $newest, $id);
    $dbh->do('UPDATE Tickets SET Told = ? WHERE id = ?', undef, $told, $id) if $told;
    $dbh->do('UPDATE Tickets SET Status = ? WHERE id = ?', undef, $wanted->{status}, $id) if $wanted->{status};
    print "$id $wanted->{key}\n";
}
