/**
 * Words that a starting point may not be set for: protected traits, peoples, and their usual
 * stand-ins. Lower case; `_` stands for a space, `*` for any ending; plurals are known by rule.
 * Names of countries and languages come from the browser.
 */
export const EN = `
  nationality ethnicity ethnic race racial religion religious faith language speaker speaking native
  foreign foreigner immigrant migrant refugee asylum expat expatriate accent citizen citizenship country countries
  gender sex male female man men woman women boy girl lady gentleman gentlemen trans transgender nonbinary
  gay lesbian bisexual queer orientation lgbt* homosexual
  age aged elderly senior pensioner retired retiree young youth teen teenager millennial boomer child children kid
  mother mom mum father dad parent widow widower divorced divorcee married unmarried
  health ill sick disabled disability handicapped wheelchair blind deaf autistic autism depressed pregnant
  pregnancy cancer hiv diabetic patient
  christian catholic protestant orthodox muslim islamic islam jew jewish judaism hindu buddhist sikh atheist mormon
  caste dalit tribe tribal surname postcode
  africa* america* asia asian europe european latam mena emea apac dach usa uk uae
  britain england scotland wales northern_ireland holland turkey burma bosnia czech_republic ivory_coast persia
  arab arabic latino latina latinx hispanic black white caucasian coloured roma romani sinti gypsy
  aboriginal indigenous maori inuit berber rohingya hmong zulu hausa igbo yoruba
  scandinavian nordic slavic middle_eastern
  afghan albanian algerian angolan argentine argentinian armenian australian austrian azerbaijani bangladeshi basque
  belarusian belgian bengali bolivian bosnian brazilian brit british briton bulgarian burmese cambodian cameroonian
  canadian catalan chechen chilean chinese colombian congolese costa_rican croat croatian cuban cypriot czech dane
  danish dominican dutch ecuadorian egyptian english englishman eritrean estonian ethiopian filipino finn finnish
  french frenchman georgian german ghanaian greek guatemalan gujarati haitian honduran hungarian icelandic indian
  indonesian iranian iraqi irish irishman israeli italian ivorian jamaican japanese jordanian kazakh kenyan korean
  kurd kurdish kuwaiti kyrgyz lao laotian latvian lebanese libyan lithuanian macedonian malaysian malian maltese
  mexican moldovan mongolian montenegrin moroccan namibian nepali nepalese nicaraguan nigerian norwegian omani
  pakistani palestinian panamanian paraguayan pashtun persian peruvian pole polish portuguese puerto_rican punjabi
  qatari romanian russian rwandan salvadoran saudi scot scottish senegalese serb serbian singaporean slovak slovene
  slovenian somali spaniard spanish sri_lankan sudanese swede swedish swiss syrian taiwanese tajik tamil tanzanian
  tatar thai tibetan tunisian turk turkish turkmen ugandan ukrainian uruguayan uyghur uighur uzbek venezuelan
  vietnamese welsh yemeni zambian zimbabwean cantonese mandarin farsi hokkien`;

/**
 * Words that name goods or work as often as people ("Shoe polish", "Black Friday", "Tent poles"):
 * refused alone or beside words for customers only. Some are a country's name in another language.
 */
export const ALSO_GOODS = `polish pole danish china jersey black white blind native race chile reunion island french
  dach mandarin chino negro negra blanco blanca`;

/** Beside these a word of two meanings means people. */
export const CUSTOMER_WORDS = `customer client people person user guest member buyer shopper caller speaker speaking
  account team desk queue line support service sale market for the from only our and
  cliente clientes para los las de kunde kunden fur`;
