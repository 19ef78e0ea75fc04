package name

import (
	"strings"

	"crossclaim/nlp"
	"crossclaim/nlp/lexicon"
)

// A class is a set of the roles that a word can play in and around names.
type class uint32

const (
	office     class = 1 << iota // heads a title: "president", "general"
	modifier                     // stands in a title before its head: "prime", "vice"
	honorific                    // "Mr", "Dr"
	man                          // says that the person is a man
	woman                        //
	orgEnd                       // the last word of an organisation: "Corp", "Ministry"
	orgStart                     // an organisation when "of" follows: "Bank of", "Ministry of"
	orgName                      // an organisation by itself: "NATO"
	placeEnd                     // the last word of a place: "Square"
	placeStart                   // the first word of a place: "Lake"
	calendar                     // days, months: never names
	particle                     // joins the parts of a person's name: "van", "bin"
	saying                       // what persons and organisations do
	locative                     // "in", "near"
	party                        // "Democrat": says whose side somebody is on
	thing                        // the last word of what is no person, place or organisation: "Act"
	orgNoun                      // says that the name beside it is an organisation: "newspaper"
	placeOf                      // a place when "of" follows: "the mayor of"
	thingStart                   // the first word of such a thing: "Hurricane"
	direction                    // "Southeast" before the name of a place
	oneOf                        // no two nouns with "and" follow its "of": "Bank of"
	kin                          // stands beside a person's name: "his wife"
	light                        // opens sentences; no name by itself
)

var words = build([]entry{
	{office, "senators representatives governors presidents ministers mayors judges justices generals congressmen secretaries ambassadors administrator agent pm undersecretary comptroller marine whip ceo cfo president premier chancellor minister secretary ambassador governor mayor senator representative congressman congresswoman councilman councilwoman councilor councillor commissioner chief chairman chairwoman chairperson chair director deputy leader candidate spokesman spokeswoman spokesperson general admiral colonel major captain lieutenant sergeant corporal private commander marshal inspector detective sheriff officer judge justice attorney prosecutor lawyer professor doctor pope bishop archbishop cardinal rabbi imam ayatollah sheikh king queen prince princess emperor sultan emir duke duchess lord baron speaker lawmaker legislator mp activist journalist reporter editor author analyst economist expert historian scientist engineer coach manager owner founder executive envoy diplomat official minister treasurer resident witness actor actress singer writer artist coroner superintendent teacher student farmer driver pilot nurse physician surgeon paramedic firefighter fireman brigadier trooper vicar reverend pastor principal dean head boss organiser organizer researcher epidemiologist seismologist meteorologist strategist counsel counselor tsar dictator strongman ruler rival opponent suspect gunman victim survivor"},
	{modifier, "special majority minority treasury executive prime vice deputy assistant acting interim former ex-president first foreign interior defense defence finance health education transport energy justice trade press state federal opposition police fire attorney secretary general lieutenant brigadier rear chief senior junior city county district national presidential economic security home cabinet education communications military army navy air force party campaign supreme grand crown managing executive associate co-founder human rights"},
	{honorific, "govs. drs. mr mr. mrs mrs. ms ms. miss dr dr. sir dame lady prof prof. gen gen. lt lt. col col. maj maj. sgt sgt. capt capt. cmdr cmdr. adm adm. sen sen. sens. reps. rep rep. gov gov. rev rev. hon hon. fr fr. st pres pres. det det. insp insp. brig brig. cpl cpl. pvt pvt. supt supt. sheriff saint"},
	{man, "mr mr. sir king prince pope lord spokesman chairman congressman councilman businessman policeman fireman father son husband brother actor duke baron emperor sultan emir gunman salesman fisherman strongman grandfather uncle nephew boy man"},
	{woman, "mrs mrs. ms ms. miss dame lady queen princess spokeswoman chairwoman congresswoman councilwoman businesswoman policewoman mother daughter wife sister actress duchess grandmother aunt niece girl woman"},
	{orgEnd, "caucus sentinel register daily inc inc. corp corp. ltd ltd. llc plc co co. company corporation group holdings party university college school academy institute ministry department agency bureau administration council committee commission association union federation confederation league bank police army navy court tribunal parliament congress senate assembly house organization organisation office authority board center centre times post news press herald tribune journal gazette telegraph guardian network radio television tv media church club fc united airlines airways foundation fund trust front movement guard guards forces force command service services society alliance coalition campaign hospital clinic laboratory laboratories observatory survey exchange reserve treasury embassy museum theatre theater orchestra brigade battalion regiment militia cross crescent watch international industries motors systems technologies energy electric steel entertainment studios pictures partners capital securities insurance pharmaceuticals"},
	{orgStart, "ministry department university bank bureau office institute church court house board council league organization organisation association federation confederation union society college academy school center centre international royal national federal united european central supreme national house"},
	{orgName, "nato eu un u.n. kremlin pentagon reuters afp ap bbc cnn hamas hezbollah taliban isis congress senate parliament fbi cia who imf wto opec unicef unesco unhcr fema nasa noaa osha cdc fda epa nypd lapd facebook twitter google apple amazon microsoft tesla boeing airbus toyota volkswagen interpol europol duma bundestag knesset eurostat tass xinhua belta bloomberg amtrak volvo lufthansa qantas ryanair easyjet linkedin snapchat reddit wikipedia wikileaks qaeda qaida netflix spotify uber lyft airbnb walmart costco starbucks nike adidas ikea nestle unilever pfizer moderna astrazeneca novartis bayer monsanto siemens samsung huawei xiaomi nokia ericsson sony nintendo nissan honda hyundai bmw daimler audi porsche fiat renault peugeot ferrari chevron exxonmobil shell gazprom rosneft aramco petrobras equinor glencore citigroup barclays santander ubs nasdaq oxfam unrwa unaids asean opcw osce europol frontex eurogroup ecb sec ftc fcc faa ntsb fda atf dea nsa mi5 mi6 kgb fsb mossad farc al-shabab al-shabaab al-qaeda al-qaida houthis nba nfl nhl mlb fifa uefa espn nbc abc cbs pbs npr msnbc itv rté politico breitbart buzzfeed verizon comcast vodafone kellogg caterpillar fed youtube telegram instagram tiktok whatsapp greenpeace amnesty"},
	{placeEnd, "square street avenue road boulevard lane highway river lake mountain mountains park airport island islands bridge county province city valley beach bay stadium station arena hills hill creek falls desert sea ocean strait gulf peninsula coast forest district township village town port harbour harbor plaza castle palace cathedral prefecture region oblast parish borough heights canal tower towers mall volcano"},
	{placeStart, "lake mount mt mt. fort port cape gulf strait river bay isle san santa santo los las saint st. downtown northern southern eastern western central"},
	{calendar, "jr jr. sr sr. monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec. mon. tues. wed. thurs. fri. sat. sun. mondays tuesdays wednesdays thursdays fridays saturdays sundays gmt est edt utc pst pdt a.m. p.m. christmas easter ramadan thanksgiving halloween christmastime eve hanukkah"},
	{particle, "de del della der den di da das dos du van von bin ibn al el la le ben ter ten abu mac st. af av"},
	{saying, "said says say told tells added adds announced tweeted wrote asked argued claimed insisted warned vowed promised urged denied confirmed stated explained noted acknowledged admitted replied called condemned refused declared thinks thought believes believed hopes suggested estimated reported recalled testified"},
	{locative, "in at near from outside across around inside throughout off through toward towards via within"},
	{party, "democrat democrats democratic republican republicans gop tory tories labour conservative conservatives liberal liberals"},
	{thing, "depression conventions constitution declaration act order bill amendment treaty agreement accord war award awards cup prize festival games series project report plan deal policy spring security parenthood amendment freedom caption list language letters strategies life lives"},
	{orgNoun, "media news agency newspaper paper daily weekly channel broadcaster website site magazine outlet network party company firm airline carrier retailer maker manufacturer carmaker automaker drugmaker chipmaker planemaker giant operator developer group union club bank university charity startup lender brand platform coalition militia"},
	{placeOf, "mayor governor sheriff bishop archbishop resident residents inhabitants outskirts suburb suburbs streets town towns city cities village villages county counties province district municipality hamlet borough prefecture region island islands port capital"},
	{thingStart, "hurricane typhoon cyclone storm operation treaty battle uss hms tour"},
	{direction, "north south east west northeast northwest southeast southwest northern southern eastern western central"},
	{oneOf, "bank university college church city town state county house museum republic kingdom duke bishop"},
	{kin, "wife husband son daughter brother sister mother father uncle aunt nephew niece cousin boyfriend girlfriend fiancé fiancée grandson granddaughter grandmother grandfather friend"},
	{light, "the a an and but or nor so yet if as at by for from in into of on onto to with without after before since until while when where why how who what which whose that this these those there here it its he she they we i you his her their our your my all any both each few many more most much no none not now one only other our out over own per same several some such than then too two under up very was were is are be been being do does did has have had can could may might must shall should will would"},
})

// An entry lists the words of one class.
type entry struct {
	class class
	words string
}

func build(entries []entry) *lexicon.Words[class] {
	m := lexicon.Room[class](1023)
	for _, e := range entries {
		for w := range strings.FieldsSeq(e.words) {
			*m.At(w) |= e.class
		}
	}
	return m.ForTokens()
}

// is reports whether word plays one of the roles of c.
func is(word string, c class) bool { return words.Get(word)&c != 0 }

// plays does for a token what is does for its Norm.
func plays(t *nlp.Token, c class) bool { return words.Of(t)&c != 0 }

// at reports whether token i plays one of the roles of c; outside the sentence
// none does.
func at(toks []nlp.Token, i int, c class) bool {
	return i >= 0 && i < len(toks) && plays(&toks[i], c)
}
