/** The commonest in German, French and Portuguese, for teams that name their queues in them. */
export const MORE = `
  deutsch* türke* türkisch* ausländer* migrant* flüchtling* asyl* jude juden jüdin* jüdisch* moslem* muslim* christ christen
  katholi* evangelisch* frau frauen männer mann damen herren weiblich* männlich* senior* rentner* jugendlich* alter ältere* alleinerziehend* mütter
  witwe* schwul* lesb* behindert* kranke kranken schwanger* pole polen polnisch* franzos* französisch* russ* russisch* österreicher* schweizer*
  spanier* italiener* araber* afrikaner* asiat* zigeuner* staatsangehörig* sprache*
  femme* homme* retraité* âgé* étranger* étrangère* immigré* réfugié* juif* juive* musulman* chrétien* handicap* français* allemand* italien*
  espagnol* portugais* arabe* maghrébin* africain* turc turcs turque* mères veuve* enceinte* langue*
  mulher* homem homens idoso* idosa* aposentad* reformad* estrangeir* imigrante* refugiad* judeu* judia* muçulman* cristã* cristão* deficiente*
  brasileir* português* portugues* espanhol* francês* frances* alem@ alemães angolan* african* viúv* grávida* cigan* negr@ idioma*`;
