// 1,024 everyday Danish words to make passphrases of: known to all, neither sad nor rude, and no two that are one slip apart.
// Their number must stay a power of two, or some words would be drawn more often than others.
export const danishWords: readonly string[] = `
abrikos aftale aften agurk ahorn akrobat akvarium albatros album alfabet alpaka altan ananas anemone anker antenne
antilope apotek appelsin arbejde arena arkitekt armbånd artikel asparges atlas avis avokado badebold badebro badekar
badering bagage bager baghave bagsæde bakke balance ballon bambus bamse banan banjo baret barn bassin batteri begonie
begynde beige bellis besked bestik besøge beton bikube billard billede billet biograf birkes bjerg bjergtop bjælde
bjørn blad blomkål blomme blomst blonde blyant blåbær bogfinke bogmærke bogreol bogstav bolsje bomuld bord bordkort
bregne bremse brevdue brevkort brik brille brise broccoli brombær bronze brosten brun brunkage brusebad bruser brænde
brætspil brønd buffet bugt buket bulgur busrejse butik bygge bålplads båltræ bænk bærbusk bæver bølge bønne børste
carport cello chauffør chips chutney cirkel cirkus citat citron computer couscous curling cykel cykelsti cylinder
dadel dagbog dagslys dahlia danse dejlig delfin dessert diamant digter dild diplom dobbelt domino drivhus dromedar
dronning drue dråbe drømme dukke dukkehus dynamo dyne dyreliv dåse døgn dørmåtte dørtrin eddike efterår egeblad egern
ekko elastik elefant elev elevator enebær energi erfaring etage eventyr evne fabrik fakkel falafel falk familie farve
farverig fasan fennikel ferie feriehus fersken festlig figen film firben fiske fiskenet fjeder fjer fjerkræ fjernsyn
fjord flag flamingo flaske flink flise flittig flod flodhest flygel flyve fløde flødeost fløjl fløjte fodbold fodre
folde fontæne forhave forklæde forsker fortov fortælle forår fossil foto frakke fremtid frihed frimærke frisk frisør
fritid fritter frokost frugt fryd fryser fuglebad fyldepen fyrtårn fægtning færge følfod gade galleri galop garage
gardin gartner gazelle gelænder generøs gepard giraf gitter give glans glasur glat gletsjer globus glød golf gondol
granit granola gratis gren gryde gryderet grydeske græs græskar grævling grøntsag guitar guldfisk guldsmed gulerod
gulv gylden gymnast gynge gårdhave gåtur gæst gæstebog halløj halm halskæde halvø hammer hamster handske harmoni harpe
hassel havebord havelys havelåge havestol havn havre havtorn hegn hejre herlig hermelin hest hibiskus hilse himmel
hindbær historie hjelm hjerte hjort hjul hjulspor hjælpe hjørne hobby hockey hold honning horisont hotel humle hummus
humor hund hurtig husbåd hvalp hvalros hvede hvid hvile hyacint hyben hylde hyldebær hytteost håbe håndbold håndtag
håndværk hætte højde højtaler høne høstak høste høvl iglo indgang indigo ingefær ingeniør insekt invitere isbjørn
isfugl ishockey ispind isvaffel ivrig jaguar jasmin jazz jernbane jonglør jordbær jordskok juice julekort juletræ
jungle kabine kaffe kaffekop kage kajak kakao kaktus kalender kalkun kalv kamel kamera kamille kammerat kande kanin
kano kantarel kantine kantsten kanvas kapers kapitel kaptajn karamel karrusel karry karton kasket kastanje kastel
kedel keramik kerne ketchup kikkert kiks kilde kimono kiosk kirsebær kiwi kjole klappe klapstol klar klarinet klasse
klaver klima klint klokke klud knækbrød koala kodriver kogle kokos koldskål kolibri kollega komet komfur kommen
kommode kompas kompot koncert konge kontakt kontor kontrast koral kornmark kortspil kosmos kostume krans kreativ kridt
kringle kroket krokus krukke krus krydderi kryds krystal kube kuffert kuglepen kultur kunst kunstner kupon kuppel
kurve kvalitet kvartet kvist kylling kystvej kålrabi kælder kænguru køkken køleskab kølig køre kørekort køretur lagen
lagkage lakrids laks lama lampe landevej landkort langsom lanterne lasagne lastbil latter laurbær lavendel ledning
lege legende legetøj lejrbål lektion leopard liga lighed lilla limonade lind lineal linje linned linser lodret loft
lufthavn luftig lunde lykke lyng lynild lynlås lyserød lyskæde læder lækker lænestol lærke lærling lærred læse læsebog
læsesal løbehjul løber løve madpakke magnet magnolia majs maleri mandarin mandel mango mappe maracas margerit marked
markvej marmor marsvin maske maskine matador medalje mejse melodi melon menneske messing meter metro middag midnat
midte minde minigolf mobil moden modig mole morgen morsom mosaik motiv motorvej motto muldyr multebær munter museum
musik muskat musvit mynte måge målebånd måltid måned månelys mælk møbel møde mølle mønt nabolag nabovej nathue
natlampe natlys natur nektarin nellike nisse nordlys notat nougat nudler nummer nyhed nynne nytår næsehorn nøgle oase
odder okapi okker oldemor olie oliven omelet omgang omkreds opera opskrift optiker opvask orange oregano orgel
orkester palme panda panel papaya papegøje papir papkasse paprika parade paradis paraply parasol parfume passager
passer pasta pastinak pause pavillon peber pejs pelikan pensel perle perron persille pesto piano picnic pilot pindsvin
pingpong pingvin piskeris pitabrød pizza plads plakat planet planke plast platin plukke plæne poesi polenta polka
pollen pony popcorn poppel porcelæn porre portræt postbil postbud posthus postkort primula prins printer projekt
provins prærie pudevår pudse puma pumpe punkt purløg pyramide påfugl pædagog pæon pære rabarber radio radise raket
ramme rast ravioli regnbue regnvejr rejsemål rekord rensdyr reol ribs ridder ride ridetur ring risotto rivejern
rodfrugt rolig roning rosenbed rosenkål rosin rosmarin rugbrød rummelig rundbold rundtur rygsæk rytme rytter rådhus
rådyr rødbede rødhals rønnebær røræg safari safran saft salat salon salvie samle samtale sandal sandkorn sandslot
sandsten sangbog sanger satellit savanne saxofon scene scooter sejlbåd sejle sekskant selleri selskab seng sengetøj
sennep serviet shampoo shorts signal silke sirup sjov skab skammel sketch skiferie skilt skiløb skinne skitse skjold
skjorte skomager skorsten skosnøre skovl skovtur skrift skrive skrædder skuespil skuffe skyr skål skærgård skærm
skøjter slips slot slæde sløjd sløjfe smag smaragd smedje smile smuk smykke småkage smør snack snebold snedker snemand
sneugle snobrød sodavand sofa solbær solcelle solrig solsikke solskin solsort solur sommer sonate sove sovepose spade
spand spejl spil spinat spiral spire sport sprog sprød spurv spætte squash start station stenbro stige stilk stille
stjerne stolpe stolt stork strand struds stråhat stue stund støtte støvle sukker suppe sushi svale svamp svar svesken
svingdør svømme sweater syden syltetøj symfoni sæbe sæson søbred søhest sølv tablet taburet takt talent tamburin
tandhjul tape tastatur taxa teater tebirkes tegne tegnebog tekande teknik telefon telt teltpæl telttur tema tennis
terning terrasse teske tiger tillid timian tivoli tjener tjeneste tomat tone tortilla torv trailer traktor trane
tranebær trappe trekant triangel trofast tromme trompet tryg trækfugl træsko trøje tukan tulipan tunnel turist turkis
tyttebær tålmodig tændstik tænke tæppe tærte tøffel tømrer tørklæde tøvejr udflugt udsigt ukulele undulat univers
urtehave urtete vaffel valmue valnød valse vandfald vandhane vandløb vandmand vandpost vandre vandski vandtårn vanilje
vante varevogn varme vedbend vejviser veninde venlig venskab veranda verden vers video viking vimpel vindpust vindue
vinke vinter violet violin visdom vise vogn voksen vugge vækkeur vækst væksthus værelse værktøj vævning weekend
xylofon yacht yoga yoghurt zebra åben årring årstal æble æblegrød æblekage ærlig ærter æske ødegård ønske ørering
ørred østen øvelse
`
  .trim()
  .split(/\s+/);
