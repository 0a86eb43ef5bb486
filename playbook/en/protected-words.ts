const TRAITS = `nationality nationalities ethnicity ethnic race racial religion religious faith
  language languages speaker speaking native foreign foreigner immigrant migrant refugee accent ethnicities
  gender sex male female man men woman women boy girl lady ladies gentlemen trans transgender nonbinary
  gay lesbian bisexual queer orientation
  age aged elderly senior seniors pensioner retired young youth teenager millennial boomer
  health ill sick disabled disability handicapped wheelchair blind deaf autistic autism depressed pregnant
  pregnancy cancer hiv patient asian latino latina latinx hispanic arab roma gypsy
  christian catholic protestant orthodox muslim islamic jew jewish hindu buddhist sikh atheist
  caste tribe tribal surname postcode country countries citizen citizenship`;

const PEOPLES = `african american australian austrian bangladeshi belgian bengali brazilian british bulgarian
  canadian chilean chinese colombian croatian cuban czech danish dutch egyptian english estonian ethiopian
  european filipino finnish french german ghanaian greek hungarian indian indonesian iranian iraqi irish
  israeli italian japanese kenyan korean kurdish lao laotian latvian lebanese lithuanian malaysian mexican
  moroccan nepali nigerian norwegian pakistani palestinian peruvian persian polish portuguese romanian
  russian saudi scottish serbian slovak slovenian somali spanish swedish swiss syrian tamil thai turk turkish
  ukrainian vietnamese welsh`;

/**
 * Words that a starting point may not be set for: protected traits, peoples, and their usual
 * stand-ins. Whole words, lower case; a plural "s" is taken off before the look-up.
 */
export const PROTECTED_WORDS: ReadonlySet<string> = new Set(`${TRAITS} ${PEOPLES}`.split(/\s+/));
