const NICKNAMES: readonly string[] = [
  "robert bob rob bobby robbie bert", "william will bill billy willy liam", "richard rich rick ricky dick", "james jim jimmy jamie",
  "john jack johnny jon", "jonathan jon jonny", "michael mike mikey mick micky", "david dave davey", "thomas tom tommy",
  "charles charlie chuck chas", "joseph joe joey", "daniel dan danny", "matthew matt", "andrew andy drew", "anthony tony",
  "christopher chris kit topher", "nicholas nick nicky nico", "alexander alex sandy xander sasha lex", "alexandra alex sandra sandy sasha lexi",
  "benjamin ben benny benji", "samuel sam sammy", "samantha sam sammy", "edward ed eddie ted teddy ned", "theodore ted teddy theo",
  "henry harry hank hal", "gregory greg", "stephen steve", "steven steve", "jeffrey jeff", "timothy tim timmy", "kenneth ken kenny",
  "lawrence larry", "raymond ray", "ronald ron ronnie", "donald don donny", "patrick pat paddy", "patricia pat patty trish tricia",
  "peter pete", "philip phil", "phillip phil", "francis frank", "francisco paco pancho", "frederick fred freddy", "gerald gerry jerry",
  "leonard leo len lenny", "nathaniel nate nat nathan", "nathan nate", "vincent vince vinny", "walter walt", "zachary zach zack",
  "jacob jake", "joshua josh", "gabriel gabe", "gabriela gabi gaby", "dominic dom nick", "douglas doug", "albert al bert", "alan al",
  "elizabeth liz lizzie beth betsy eliza betty libby lisa", "catherine cathy kate katie cat", "katherine kathy kate katie kat kathryn kit",
  "margaret maggie meg peggy marge greta", "jennifer jen jenny", "jessica jess jessie", "rebecca becky becca", "susan sue susie",
  "deborah deb debbie", "barbara barb babs", "christina chris tina chrissy", "christine chris tina chrissy", "victoria vicky tori vic",
  "stephanie steph", "kimberly kim", "pamela pam", "cynthia cindy", "jacqueline jackie", "abigail abby", "amanda mandy", "angela angie",
  "anna annie ana", "anne annie", "madeleine maddie", "madison maddie", "natalie nat", "natalia nat", "olivia liv livvy", "theresa terry tess",
  "teresa terry tess tere", "veronica ronnie vero", "valerie val", "isabella bella izzy isa", "isabel izzy bella isa", "eleanor ellie nell nora",
  "penelope penny", "josephine jo josie", "joanna jo", "suzanne sue suzy", "virginia ginny", "dorothy dot dottie", "judith judy",
  "guadalupe lupe", "maria mia mary", "jose pepe", "ignacio nacho", "eduardo lalo edu", "roberto beto", "alejandro ale alex", "alejandra ale alex",
  "dmitri dima", "dmitry dima", "ekaterina katya", "mikhail misha", "aleksandr sasha", "vladimir vova", "mohammed mo", "muhammad mo", "mohamed mo",
  "solomon sol", "arthur art", "calvin cal", "clifford cliff", "eugene gene", "harold harry hal", "louis lou", "maxwell max", "maximilian max",
  "oliver ollie", "russell russ", "stuart stu", "sebastian seb bash", "tobias toby", "cameron cam", "allison ally", "alison ali",
  "bartholomew bart", "giuseppe beppe pino", "giovanni gianni", "francesco franco", "antonio toni tonio", "johannes hannes hans", "katharina kathi kati", "wilhelm willi", "heinrich heinz", "elisabeth lisa liz betti liesl", "aleksandra ola sasha", "katarzyna kasia", "malgorzata gosia", "agnieszka aga", "tomasz tomek", "jakub kuba", "konstantin kostya", "nikolai kolya", "anastasia nastya stacy", "tatiana tanya", "svetlana sveta", "sergei seryozha",
  "priyanka priya", "abhishek abhi", "siddharth sid", "venkatesh venkat", "krishnan kris", "chukwuemeka emeka", "oluwaseun seun", "olufemi femi", "babatunde tunde", "adebayo bayo", "emmanuel manny emma", "fernando nando", "guillermo memo", "jesus chuy", "rafael rafa", "dolores lola", "mercedes merche", "francisca paca", "beatriz bea", "beatrice bea", "manuel manolo manu", "enrique quique", "nicolas nico", "nicole nicky nic", "alexandre alex", "aleksander alex olek",
  "yoshihiro yoshi", "kenichi ken", "takahiro taka", "leonardo leo", "valentina vale", "federica fede", "federico fede", "lorenzo renzo", "salvatore salvo", "abdulrahman abdul", "abdullah abdul", "fatima fati", "marguerite margot", "caroline carrie caro", "carolina caro", "michelle shelly", "rachel rach", "melissa mel", "melanie mel", "gwendolyn gwen", "winifred winnie", "harriet hattie", "matilda tilly", "rosalind ros", "geraldine gerry", "philippa pippa", "georgina gina",
  "frances fran frankie", "constance connie", "florence flo", "gertrude trudy", "augustus gus", "angus gus", "barnaby barney", "bernard bernie", "desmond des", "edmund ed ned", "ernest ernie", "gareth gaz", "gilbert gil", "herbert herb bert", "ivan vanya", "julian jules", "laurence laurie larry", "leopold leo", "malcolm mal", "norman norm", "percival percy", "reginald reg reggie", "roderick rod", "rodney rod", "rudolf rudi", "terence terry", "wilfred wilf", "helena lena", "magdalena lena magda",
  "gabriele gabi", "susanne susi", "andreas andi", "stefan steff", "christoph chris", "matthias matze", "florian flo", "dimitri dima", "dimitrios jimmy", "konstantinos kostas", "panagiotis panos", "evangelos vangelis", "ludwig lutz", "friedrich fritz", "maximiliano max", "santiago santi", "cristina cris", "cristobal cris", "rosamund ros", "antoinette toni nettie", "antonia toni", "henrietta etta", "isaac ike", "elijah eli", "ezekiel zeke", "jeremiah jerry", "moses mo", "simone sim", "lucinda lucy cindy",
]; // prettier-ignore

/** The short forms a first name is known by. */
export function shortForms(first: string): string[] {
  return NICKNAMES.flatMap((row) => {
    const [formal, ...short] = row.split(" ");
    return formal === first ? short : short[0] === first && formal !== undefined ? [formal] : [];
  });
}

/** Names that are words, places or months as well: they count only where a name must stand. */
export const ALSO_WORDS: ReadonlySet<string> = new Set(
  `will may mark grace hope faith joy rose bill art rich frank young king long page price case drew chase grant summer
  autumn april june august dawn sunny best good day week field fields stone woods wood park parks lane rivers brown white
  black green gray grey banks bank cook baker mason hunter taylor carter cooper miller law love wise sharp bright strong
  short small little rush pace bond chance major marshall early english french german ma an in do so he she ho hu hai le li
  ng su lee ray pat sue rob jack gene guy earl dean pierce angel christian miles melody harmony amber ruby pearl jade ivy
  lily daisy violet iris olive holly heather penny jasmine sage basil rosemary ginger crystal sky river brook reed lance
  victor max cash ace star destiny charity patience prudence constance mercy justice liberty paris london austin jackson
  lincoln houston dallas madison charlotte florence sydney chelsea brooklyn virginia georgia carolina jordan israel chad
  kenya india china asia america church hall hill hills ford west north south east winter winters snow frost rain waters
  bell book books bush camp care dale gold silver hand hands head heath house key knight lake land lord may moon moore
  more nice noble pound power powers read reader rice rock root rowe self shore singer sky sole spring swift trip
  walker ward ways wells winner wish work works worth wright writer sales temple savage santa mi my me we you no one on
  to by be go us at as is it or of up am van von de la del el al bo ed jo ty kit pen gates rose song sun tang sang can
  win min sang see way yi do pay fine fair free friend friends gay berg dark den don ten nick nova dot matt pace skip
  tank tip trinity true wade ally art bishop pope abbot deacon merchant porter potter carpenter fisher gardener
  weaver smith farmer shepherd foreman chancellor marvel story stories reason sterling starr steel cherry berry apple
  plum lemon coffee lamb wolf fox hart bird crane dove drake finch hawk jay martin nightingale robin swan partridge
  bass pike salmon cliff glen heath marsh meadows moss peak ridge banks brooks pool well sommer mai sol luna cruz
  paz reyes rojo blanco santos ramos flores luz sol mar`
    .split(/\s+/)
    .filter((word) => word !== ""),
);
