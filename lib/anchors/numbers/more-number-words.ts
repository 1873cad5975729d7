/**
 * Small numbers of more languages, written as in number-word-tables; thousands and up come from `Intl`
 * (intl-scales). Enough to meet digits on the other side: what is left unread is doubted (settle-sayable).
 */
export const MORE_NUMBER_WORDS: Readonly<Record<string, string>> = {
  it: `undici=11 dodici=12 tredici=13 quattordici=14 quindici=15 sedici=16 diciassette=17 diciotto=18 diciannove=19 venti=20 trenta=30
    quaranta=40 cinquanta=50 sessanta=60 settanta=70 ottanta=80 novanta=90 quarto=#4 quinto=#5 sesto=#6 settimo=#7 ottavo=#8 nono=#9
    decimo=#10 mezzo=/2 mezza=/2 centinaia=~ migliaia=~ decine=~
    dozzina=*12 terza=#3 quarta=#4 quinta=#5`,
  pt: `onze=11 doze=12 treze=13 catorze=14 quatorze=14 quinze=15 dezesseis=16 dezasseis=16 dezessete=17 dezassete=17 dezoito=18
    dezenove=19 dezanove=19 vinte=20 trinta=30 quarenta=40 cinquenta=50 sessenta=60 setenta=70 oitenta=80 noventa=90 duzent*=200
    trezent*=300 quatrocent*=400 quinhent*=500 seiscent*=600 setecent*=700 oitocent*=800 novecent*=900 terceir*=#3 quart*=#4
    quint*=#5 sext*=#6 sétim*=#7 oitav*=#8 nono=#9 nona=#9 décim*=#10 vigésim*=#20 trigésim*=#30 quadragésim*=#40 quinquagésim*=#50
    centésim*=#100 meio=/2 meia=/2 centenas=~ milhares=~ dezenas=~ vários=~
    várias=~ dúzia=*12 terço=/3`,
  nl: `één=1 elf=11 twaalf=12 dertien=13 veertien=14 vijftien=15 zestien=16 zeventien=17 achttien=18 negentien=19 twintig=20 dertig=30
    veertig=40 vijftig=50 zestig=60 zeventig=70 tachtig=80 negentig=90 anderhalf=1.5 anderhalve=1.5 half=/2 halve=/2 eerste=#1
    tweede=#2 derde=#3 vierde=#4 vijfde=#5 kwart=/4 honderden=~ duizenden=~ tientallen=~
    helft=/2`,
  pl: `jeden=1 jedna=1 jedno=1 dwa=2 dwie=2 dwóch=2 dwu=2 trzy=3 trzech=3 cztery=4 czterech=4 pięć=5 pięciu=5 sześć=6 sześciu=6
    siedem=7 siedmiu=7 osiem=8 ośmiu=8 dziewięć=9 dziewięciu=9 dziesięć=10 dziesięciu=10 jedenaście=11 dwanaście=12 piętnaście=15
    dwadzieścia=20 trzydzieści=30 czterdzieści=40 pięćdziesiąt=50 sto=100 dwieście=200 pięćset=500 pierwsz*=#1 drug*=#2 trzec*=#3
    połow*=/2 pół=/2 półtora=1.5 setki=~ tysiące=~ kilka=~ kilku=~ kilkanaście=~ kilkadziesiąt=~`,
  uk: `один=1 одна=1 одного=1 два=2 дві=2 двох=2 три=3 трьох=3 чотири=4 чотирьох=4 п'ять=5 п’ять=5 шість=6 сім=7 вісім=8 дев'ять=9
    десять=10 двадцять=20 тридцять=30 сорок=40 п'ятдесят=50 сто=100 двісті=200 половин*=/2 півтора=1.5 десятки=~ сотні=~ кілька=~`,
  sv: `en=1 ett=1 två=2 tre=3 fyra=4 fem=5 sex=6 sju=7 åtta=8 nio=9 tio=10 elva=11 tolv=12 tjugo=20 trettio=30 fyrtio=40 femtio=50
    hundra=*100 första=#1 andra=#2 tredje=#3 hälften=/2 halv=/2 hundratals=~ tusentals=~`,
  cs: `jeden=1 jedna=1 jedno=1 dva=2 dvě=2 dvou=2 tři=3 tří=3 čtyři=4 čtyř=4 pět=5 pěti=5 šest=6 sedm=7 osm=8 devět=9 deset=10
    dvanáct=12 dvacet=20 třicet=30 padesát=50 sto=100 polovin*=/2 půl=/2 tisíc*=*1e3`,
  el: `ένα=1 μία=1 δύο=2 τρεις=3 τρία=3 τριών=3 τέσσερις=4 τέσσερα=4 πέντε=5 έξι=6 επτά=7 εφτά=7 οκτώ=8 οχτώ=8 εννέα=9 εννιά=9 δέκα=10
    δώδεκα=12 είκοσι=20 τριάντα=30 σαράντα=40 πενήντα=50 εκατό=100 μισό=/2 μισή=/2 εκατ=*1e6 δισ=*1e9`,
  tr: `bir=1 iki=2 üç=3 dört=4 beş=5 altı=6 yedi=7 sekiz=8 dokuz=9 on=10 yirmi=20 otuz=30 kırk=40 elli=50 altmış=60 yetmiş=70 seksen=80
    doksan=90 yüz=*100 yarısı=/2 yarım=/2 buçuk=x0.5`,
  vi: `một=1 hai=2 ba=3 bốn=4 năm=x5 sáu=6 bảy=7 tám=8 chín=9 mười=10 trăm=*100 nửa=/2 mươi=*10 lăm=5 nghìn=*1e3 vạn=*1e4`,
  id: `satu=1 dua=2 tiga=3 empat=4 lima=5 enam=6 tujuh=7 delapan=8 sembilan=9 sepuluh=10 sebelas=11 puluh=*10 ratus=*100 seratus=100
    setengah=/2 separuh=/2 belas=10`,
  hi: `एक=1 दो=2 तीन=3 चार=4 पांच=5 पाँच=5 छह=6 सात=7 आठ=8 नौ=9 दस=10 बारह=12 बीस=20 पच्चीस=25 तीस=30 पचास=50 सौ=*100 हजार=*1e3
    हज़ार=*1e3 लाख=*1e5 करोड़=*1e7 करोड़=*1e7 अरब=*1e9 आधा=/2 आधे=/2 डेढ़=1.5 ढाई=2.5`,
  fa: `یک=1 دو=2 سه=3 چهار=4 پنج=5 شش=6 هفت=7 هشت=8 نه=x9 ده=10 بیست=20 سی=30 چهل=40 پنجاه=50 صد=*100 نیم=/2 نصف=/2 هزار=*1e3
    میلیون=*1e6 میلیارد=*1e9`,
  he: `אחד=1 אחת=1 שני=2 שתי=2 שניים=2 שלושה=3 שלוש=3 ארבעה=4 ארבע=4 חמישה=5 חמש=5 שישה=6 שש=6 שבעה=7 שבע=7 שמונה=8 תשעה=9 תשע=9
    עשרה=10 עשר=10 עשרים=20 שלושים=30 ארבעים=40 חמישים=50 מאה=*100 חצי=/2`,
};
