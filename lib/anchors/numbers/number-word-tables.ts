/**
 * `word=value`: plain adds, `*` multiplies, `#` orders, `/` divides (thirds), `x` repeats (double), `~` is vague.
 * A word ending in `*` stands for up to four more letters (inflection). Numbers of two words are read from their parts.
 */
export const NUMBER_WORDS: Readonly<Record<string, string>> = {
  en: `zero=0 none=x0 nil=x0 no=x0 neither=x0 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13
    fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30 forty=40 fifty=50
    sixty=60 seventy=70 eighty=80 ninety=90 hundred=*100 thousand=*1e3 million=*1e6 billion=*1e9 trillion=*1e12
    bn=*1e9 mn=*1e6 mln=*1e6 tn=*1e12 trn=*1e12 crore=*1e7 crores=*1e7 lakh=*1e5 lakhs=*1e5 dozen=*12 decade=*10 decades=*10
    first=#1 second=#2 third=#3 fourth=#4 fifth=#5 sixth=#6 seventh=#7 eighth=#8 ninth=#9 tenth=#10 eleventh=#11
    twelfth=#12 thirteenth=#13 fourteenth=#14 fifteenth=#15 sixteenth=#16 seventeenth=#17 eighteenth=#18 nineteenth=#19
    twentieth=#20 thirtieth=#30 fortieth=#40 fiftieth=#50 sixtieth=#60 seventieth=#70 eightieth=#80 ninetieth=#90
    hundredth=#100 centenary=#100 half=/2 thirds=/3 quarter=/4 quarters=/4 fifths=/5 sixths=/6 sevenths=/7
    eighths=/8 ninths=/9 tenths=/10 once=x1 twice=x2 both=x2 double*=x2 doubling=x2 twofold=x2 bilateral*=x2 pair=x2 couple=x2
    two-way=x2 triple*=x3 tripling=x3 threefold=x3 trilateral*=x3 tripartite=x3 thrice=x3 quadruple*=x4 fourfold=x4
    quadrilateral=x4 fivefold=x5 sixfold=x6 tenfold=x10 biennial=x2 fortnight=x14 century=x100 single=x1
    octogenarian*=x80 nonagenarian*=x90 centenarian*=x100 teenage*=x10 teens=x10 sevens=x7 trio=x3 duo=x2 bicentennial=x200 sesquicentennial=x150 tercentenary=x300 duplicate=x2 triplicate=x3 bicentenary=x200 centennial=x100 tln=*1e12 twenties=x20 thirties=x30 forties=x40 fifties=x50 sixties=x60 seventies=x70 eighties=x80 nineties=x90
    tens=~ dozens=~ scores=~ hundreds=~ thousands=~ millions=~ billions=~ trillions=~ several=~ few=~ many=~`,
  fr: `cinquantenaire=x50 bicentenaire=x200 tricentenaire=x300 trentenaire*=x30 quadragénaire*=x40 quinquagénaire*=x50 sexagénaire*=x60 septuagénaire*=x70 octogénaire*=x80 nonagénaire*=x90 centenaire*=x100 secondes=~ douzaines=~ aucun*=x0 zéro=0 nul=x0 nulle=x0 un=1 une=1 deux=2 trois=3 quatre=4 cinq=5 six=6 sept=7 huit=8 neuf=9 dix=10 onze=11 douze=12 treize=13 quatorze=14
    quinze=15 seize=16 vingt=20 vingts=20 trente=30 quarante=40 cinquante=50 soixante=60 septante=70 huitante=80 nonante=90
    cent=*100 cents=*100 mille=*1e3 million=*1e6 millions=*1e6 milliard=*1e9 milliards=*1e9 billion=*1e12 billions=*1e12
    mio=*1e6 md=*1e9 mds=*1e9 mrd=*1e9 premier*=#1 première*=#1 deuxième*=#2 second*=#2 troisième*=#3 quatrième*=#4 cinquième*=#5
    sixième*=#6 septième*=#7 huitième*=#8 neuvième*=#9 dixième*=#10 vingtième*=#20 centième*=#100 demi=/2 demie=/2 moitié=/2
    tiers=/3 quart=/4 quarts=/4 double*=x2 doublé*=x2 triple*=x3 triplé*=x3 quadruple*=x4 bilatéra*=x2 trilatéra*=x3 dizaine=x10 douzaine=*12
    vingtaine=x20 quinzaine=x15 quarantaine=x40 soixantaine=x60 millier=*1e3 trentaine=x30 cinquantaine=x50 centaine=x100 décennie=x10 décennies=*10 siècle=x100 fois=x1
    dizaines=~ centaines=~ milliers=~ plusieurs=~ quelques=~`,
  de: `null=0 kein*=x0 ein=1 eine=1 einen=1 einem=1 einer=1 eines=1 eins=1 zwei=2 zweier=2 drei=3 dreier=3 vier=4 fünf=5 sechs=6 sieben=7 acht=8 neun=9
    zehn=10 elf=11 zwölf=12 hundert=*100 tausend=*1e3 million=*1e6 millionen=*1e6 milliarde=*1e9 milliarden=*1e9
    billion=*1e12 billionen=*1e12 mio=*1e6 mill=*1e6 mrd=*1e9 tsd=*1e3 bio=*1e12 dutzend=*12 erst*=#1 zweit*=#2 dritt*=#3 viert*=#4
    fünft*=#5 sechst*=#6 siebt*=#7 siebent*=#7 acht*=#8 neunt*=#9 zehnt*=#10 elft*=#11 zwölft*=#12 anderthalb*=1.5 halb*=/2 hälfte=/2 drittel*=/3
    viertel*=/4 fünftel*=/5 sechstel=/6 achtel=/8 zehntel*=/10 doppel*=x2 verdoppel*=x2 zweifach*=x2 zweimal=x2 verdreifach*=x3
    dreifach*=x3 dreimal=x3 beide*=x2 bilateral*=x2 trilateral*=x3 jahrzehnt*=x10 jahrzehnte=*10 jahrzehnten=*10 anderthalbfach*=x1.5 jahrhundert*=x100 vervierfach*=x4 einmal=x1
    dutzende*=~ hunderte*=~ tausende*=~ zehntausende*=~ hunderttausende*=~ mehrere*=~ einige*=~`,
  es: `sesquicentenario=x150 bicentenario=x200 tricentenario=x300 cincuentenario=x50 centenar=x100 millar=x1000 veintena=x20 treintena=x30 cincuentena=x50 segundos=~ quincena=x15 cero=0 ningun*=x0 un=1 uno=1 una=1 dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9 diez=10 once=11 doce=12 trece=13 catorce=14
    quince=15 dieciséis=16 dieciseis=16 veintidos=22 veintitres=23 veintiseis=26 veintiuna=21 diecisiete=17 dieciocho=18 diecinueve=19 veinte=20 veintiún=21 veintiuno=21 veintidós=22 veintitrés=23
    veinticuatro=24 veinticinco=25 veintiséis=26 veintisiete=27 veintiocho=28 veintinueve=29 treinta=30 cuarenta=40 cincuenta=50
    sesenta=60 setenta=70 ochenta=80 noventa=90 cien=*100 ciento=*100 doscient*=200 trescient*=300 cuatrocient*=400 quinient*=500
    seiscient*=600 setecient*=700 novecient*=900 ochocient*=800 mil=*1e3 millón=*1e6 millones=*1e6 billón=*1e12 billones=*1e12
    millardo*=*1e9 mdd=*1e6 primer*=#1 segund*=#2 tercer*=#3 tercio=/3 tercios=/3 cuart*=#4 quint*=#5 sext*=#6 séptim*=#7 octav*=#8 noven*=#9
    décim*=#10 undécim*=#11 duodécim*=#12 decimoprimer*=#11 decimosegund*=#12 decimotercer*=#13 decimocuart*=#14 decimoquint*=#15
    decimosext*=#16 decimoséptim*=#17 decimoctav*=#18 decimonoven*=#19 vigésim*=#20 trigésim*=#30 cuadragésim*=#40 quincuagésim*=#50
    sexagésim*=#60 septuagésim*=#70 octogésim*=#80 nonagésim*=#90 centésim*=#100 medi*=/2 mitad=/2 cuartas=/4 quintas=/5 quintos=/5 doble*=x2 duplic*=x2 triple*=x3 triplic*=x3 cuadruplic*=x4 ambos=x2 ambas=x2 bilateral*=x2
    trilateral*=x3 sexagenari*=x60 septuagenari*=x70 octogenari*=x80 nonagenari*=x90 centenari*=x100 docena=*12 decena=x10 década=x10 décadas=*10 siglo=x100 decenas=~ docenas=~ cientos=~ centenares=~ miles=~ varios=~ varias=~`,
  it: `un=1 uno=1 una=1 due=2 tre=3 quattro=4 cinque=5 sei=6 sette=7 otto=8 nove=9 dieci=10 cento=*100 mila=*1e3 mille=*1e3
    milione=*1e6 milioni=*1e6 miliardo=*1e9 miliardi=*1e9 mln=*1e6 mld=*1e9 primo=#1 prima=#1 secondo=#2 terzo=#3 metà=/2 terzi=/3 quarti=/4`,
  pt: `um=1 uma=1 dois=2 duas=2 três=3 quatro=4 cinco=5 seis=6 sete=7 oito=8 nove=9 dez=10 cem=*100 cento=*100 mil=*1e3
    milhão=*1e6 milhões=*1e6 bilhão=*1e9 bilhões=*1e9 trilhão=*1e12 trilhões=*1e12 primeir*=#1 segund*=#2 metade=/2 terços=/3`,
  nl: `een=1 twee=2 drie=3 vier=4 vijf=5 zes=6 zeven=7 acht=8 negen=9 tien=10 honderd=*100 duizend=*1e3 miljoen=*1e6 miljard=*1e9`,
  ru: `сотня=x100 сотню=x100 сотней=x100 десяток=x10 полсотни=x50 полтысячи=x500 десятилетия=*10 десятилетий=*10 ноль=0 нуль=0 нуля=0 нулю=0 нулём=0 один=1 одна=1 одно=1 одной=1 одного=1 одном=1 два=2 две=2 двух=2 двумя=2 двум=2 три=3 трех=3 тремя=3 трем=3 четыре=4 четырех=4
    четырьмя=4 четырем=4 пять=5 пяти=5 пятью=5 шесть=6 шести=6 шестью=6 семь=7 семи=7 семью=7 восемь=8 восьми=8 восемью=8 девять=9 девяти=9 девятью=9 десять=10 десяти=10 десятью=10 двое=2 двоих=2 двоим=2 трое=3 троих=3 четверо=4 четверых=4 пятеро=5 пятерых=5 шестеро=6 шестерых=6 семеро=7 семерых=7 одну=1 одним=1 одному=1 одиннадцат*=11 двенадцат*=12
    тринадцат*=13 четырнадцат*=14 пятнадцат*=15 шестнадцат*=16 семнадцат*=17 восемнадцат*=18 девятнадцат*=19 двадцат*=20 тридцат*=30
    сорок=40 сорока=40 пятьдесят*=50 пятидесят*=50 пятьюдесят*=50 шестьдесят*=60 шестидесят*=60 шестьюдесят*=60 семьдесят*=70 семидесят*=70 семьюдесят*=70 восемьдесят*=80 восьмидесят*=80 восемьюдесят*=80 девяност*=90 сто=100 ста=100 двести=200
    триста=300 четыреста=400 двухсот=200 двумстам=200 двумястами=200 двухстах=200 трехсот=300 тремстам=300 тремястами=300 трёхстах=300 четырехсот=400 пятьсот=500 пятисот=500 пятистам=500 шестьсот=600 шестисот=600 шестистам=600 семьсот=700 семисот=700 семистам=700 восемьсот=800 восьмисот=800 восьмистам=800 девятьсот=900 девятисот=900 девятистам=900 двухсот*=#200 трехсот*=#300 четырехсот*=#400 пятисот*=#500 шестисот*=#600 семисот*=#700 восьмисот*=#800 девятисот*=#900 сороков*=#40 сотый=#100 сотая=#100 сотой=#100 сотого=#100 тысячн*=#1000 тысяч*=*1e3 тыс=*1e3 миллион*=*1e6 млн=*1e6
    миллиард*=*1e9 млрд=*1e9 триллион*=*1e12 трлн=*1e12 перв*=#1 втор*=#2 трет*=#3 четверт*=#4 пятый=#5 пятая=#5 пятой=#5 пятого=#5 пятых=#5 шест*=#6 седьм*=#7
    восьм*=#8 девят*=#9 десят*=#10 половин*=/2 полмиллион*=500000 полмиллиард*=5e8 полтриллион*=5e11 полу*=/2 треть=/3 трети=/3 четверть=/4 четверти=/4 четвертей=/4 полчаса=x30 полгода=x6 полпроцент*=x0.5 полвека=x50 полтора=1.5 полторы=1.5 полутора=1.5 вдвое=x2 дважды=x2 удво*=x2 удвоил*=x2 удвоен*=x2 втрое=x3 утроил*=x3 утроен*=x3 полпункт*=x0.5 вчетверо=x4 оба=x2 обе=x2 обеих=x2 двусторонн*=x2
    трехсторонн*=x3 десятилети*=x10 декад*=x10 дюжин*=*12 сутки=x24 суток=x24 десятки=~ десятков=~ сотни=~ сотен=~ тысячи-тысяч=~ несколько=~ нескольких=~`,
  ar: `عقدان=x20 صفر=0 واحد=1 واحدة=1 أحد=1 إحدى=1 اثنا=2 اثني=2 اثنتا=2 اثنتي=2 اثنان=2 اثنين=2 اثنتان=2 اثنتين=2 ثلاث=3 ثلاثة=3 أربع=4 أربعة=4 خمس=5 خمسة=5 ست=6 ستة=6 سبع=7 سبعة=7 ثمان=8 ثماني=8
    ثمانية=8 تسع=9 تسعة=9 عشر=10 عشرة=10 عشرون=20 عشرين=20 ثلاثون=30 ثلاثين=30 أربعون=40 أربعين=40 خمسون=50 خمسين=50 ستون=60 ستين=60 سبعون=70
    سبعين=70 ثمانون=80 ثمانين=80 تسعون=90 تسعين=90 مئة=*100 مائة=*100 مئتان=200 مئتين=200 مائتان=200 مائتين=200 مئتي=200 مئتا=200 مائتا=200 مائتي=200 ثلاثمئة=300 ثلاثمائة=300 أربعمئة=400
    أربعمائة=400 خمسمئة=500 خمسمائة=500 ستمائة=600 ستمئة=600 سبعمائة=700 سبعمئة=700 ثمانمائة=800 ثمانمئة=800 تسعمائة=900 تسعمئة=900 ألف=*1e3 ألفا=*1e3 ألفًا=*1e3 آلاف=*1e3 ألفين=2000 ألفي=2000 ألفان=2000 مليون=*1e6 مليونا=*1e6 مليونًا=*1e6
    ملايين=*1e6 مليونين=2e6 مليوني=2e6 مليونان=2e6 مليار=*1e9 مليارا=*1e9 مليارات=*1e9 ملياري=2e9 مليارين=2e9 بليون=*1e9 بلايين=*1e9 تريليون=*1e12 تريليونات=*1e12 أول=#1 أولى=#1 حادي=#1 حادية=#1 ثاني=#2 ثانية=#2 ثالث=#3 ثالثة=#3
    رابع=#4 رابعة=#4 خامس=#5 خامسة=#5 سادس=#6 سادسة=#6 سابع=#7 سابعة=#7 ثامن=#8 ثامنة=#8 تاسع=#9 تاسعة=#9 عاشر=#10 عاشرة=#10 نصف=/2 ثلث=/3 ربع=/4 سدس=/6 ثمن=/8 أرباع=/4 أخماس=/5 أثلاث=/3 أعشار=/10 ثلثي=x0.6667 ثلثا=x0.6667 ثلثين=x0.6667
    تضاعف=x2 تضاعفت=x2 يتضاعف=x2 تتضاعف=x2 مضاعفة=x2 ضعف=x2 ضعفين=x2 ثنائية=x2 ثنائي=x2 ثلاثية=x3 ثلاثي=x3 عامين=x2 سنتين=x2 شهرين=x2 يومين=x2 أسبوعين=x2 بلدين=x2 جانبين=x2 مرتين=x2 عقد=x10 عقدين=x20 عقود=*10 قرن=x100 عشرينات=x20 ثلاثينات=x30 أربعينات=x40 خمسينات=x50 ستينات=x60 سبعينات=x70 ثمانينات=x80 تسعينات=x90 عشرينيات=x20 ثلاثينيات=x30 أربعينيات=x40 خمسينيات=x50 ستينيات=x60 سبعينيات=x70 ثمانينيات=x80 تسعينيات=x90 عشرات=~ مئات=~ عدة=~ بضع=~ بضعة=~`,
};
