/** The same in Spanish. */
export const ES = `mujer* hombre* varon* masculin* femenin* genero sexo niño* niña* señora* señor señores señorita*
  edad ancian* jubilad* pensionista* mayores menores joven jovenes adolescente* tercera_edad
  madre* padre* viud* casad* divorciad* solter* embaraz*
  religion* cristian* catolic* protestante* musulman* islam* judi@ hindu* budista* evangelic* ate@
  extranjer* inmigrante* migrante* refugiad* nacionalidad* ciudadan* pais paises raza* etni* gitan* indigena* negr@ blanc@ moros
  idioma* lengua hispan* latin@ discapa* enferm* cieg@ sord@ autis* gay* lesbiana* homosexual* transexual* bisexual*
  español* mexican* colombian* argentin* chilen* peruan* ecuatorian* venezolan* bolivian* cuban* dominican* brasileñ*
  portugues* frances* aleman* italian* ingles* britanic* irlandes* polac* ruman* rus@ ucranian* turc@ marroqui* african*
  arabe* chin@ japones* korean* corean* indi@ pakistani* american* estadounidense* europe@ catalan* vasc@ galleg@`;
