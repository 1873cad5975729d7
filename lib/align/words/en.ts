/** Common words in English, meanings in the order of the other languages' files, `|` or a new line between them; `/` between words. */
export const words = `two|three|four|five|six|seven|eight|nine|ten|first||last|next|today|yesterday|tomorrow
now/currently|years/year|months|week/weeks|days|hours/hour|morning|night/evening||people/persons
man|woman/women|child/children|family/families|father|mother|son|daughter|wife|husband|brother
friend|student|teacher|doctor|president|prime minister/premier|minister||government|parliament
election/vote|party|law/laws|court|judge|police|army/military|war|peace|security|attack|killed/kill
died/death/dead/deaths|injured/wounded/injury/injuries|hospital|school|university|church
company/firm|bank/banks|market|economy|trade|price/prices|money|cost/costs|tax/taxes
work/working/works|jobs/employees/workers/staff|industry|country/nation|world/global|international
city/town||region/area/areas|border|north/northern|south/southern|east/eastern|west/western|capital
street|house/home/houses/homes|building|water|sea/ocean|river|mountain/peak/summit|island
fire/fires|earthquake/quake|weather|climate|car/cars/vehicle|train/trains/railway|airport
plane/aircraft/flight|ship/ships/boat|road/roads|book/books|film/movie/films/movies|music
newspaper/paper|media|report|news|interview|statement|spokesman|meeting/talks
agreement/deal/treaty/accord|said/says/told/say|announced|added|believe/think/thinks
know/known/knows|want/wants/wanted|need/needs/needed/necessary|help/support/helped
problem/issue/issues|question/asked|answer/reply/replied/response|reason/because|result
plan/plans/planned|project|program|system|change|increase/rise/rose/growth/growing
decrease/fell/decline/drop/fall/dropped|start/started/began/begin|end/ended/finish/finally|continue
stop/stopped|crisis|virus/coronavirus|infection/cases|health|patient|disease/illness
test/tests/testing|research/study/studies|investigation|science/scientists|technology/technical
computer|online/web|information/data|energy/power|nuclear|weapon/arms|oil|game/games|match/matches
team/teams/club|player|win/won/victory/winning|lose/lost/defeat/loss|season|goal/goals/score/scored
coach/manager|football/soccer|world cup|member|leader|official/authorities
policy/policies/political|rights/human rights|freedom/liberty|citizen/residents/public|history
culture|education|language|name/named/names|age/aged/old|life/lives|food|animal|land
large/big/huge/great|small/little|new|young/youth|important|difficult/hard|possible/may/could/might
different/various|same|other/others/another|many/several/numerous||half|about/around/approximately
more than/over|however/but|also/too|therefore/so/thus|if|when|after|before|between|without|not/no
why|how|what|who|my|he/his|she/her|you/your|center/centre|group/groups/organization|number
percent/per cent|dollar|euro/euros|yen|ambassador/embassy|foreign/diplomatic/overseas
relations/ties|cooperation|community/society/social|future|development|truth/fact/true
decision/decided||effort|arrested|prison/jail|crime/criminal/crimes|victim|accident
protest/demonstration|accused/charges/allegations|threat|photo/photos/picture/image/images|video
phone/telephone/call|letter|door|room|eye/eyes|hand/hands||god|king|queen|head|face/faces|heart
foot/feet/leg/legs|hair|body|voice|boy/boys|girl/girls|baby/babies|enemy/enemies
soldier/soldiers/troops|farmer/farmers|lawyer/lawyers/attorney|actor/actress/actors|writer/author
artist/artists|guest/guests|driver/drivers|crowd|table|chair|bed|window/windows|wall/walls
floor/ground|kitchen|garden|tree/trees|flower/flowers|forest/woods|stone/stones/rock/rocks|dog/dogs
cat/cats|horse/horses|bird/birds|fish|bread|meat|wine/beer|coffee/tea|clothes/clothing/dress
shoes/shoe|box/boxes|gun/guns|bus|bicycle/bike|bridge|station|shop/store/stores/shops|restaurant
hotel|office/offices|farm/farms|village/villages|gold|sun|moon|star/stars|sky/heaven|earth/planet
wind/winds|rain/rains|snow|ice|summer|winter|spring|autumn|field/fields|lake|minute/minutes|moment
century/centuries|weekend|birthday|past|always|never|often|sometimes|immediately/soon|already|again
early|late|see/saw/seen|look/looked/looking|hear/heard/listen|speak/spoke/talk/talked
write/wrote/written|read/reading|go/went/gone/going|come/came/coming|return/returned|leave/left
arrive/arrived/arrival|enter/entered|open/opened|close/closed|sit/sat/sitting|stand/stood
walk/walked/walking|run/ran/running|sleep/slept|eat/ate/eaten|drink/drank|buy/bought/purchase
sell/sold/sales/sale|pay/paid/payment|give/gave/given|take/took/taken|send/sent|receive/received
find/found|search/searched/looking for|use/used/using|make/made|build/built/construction
break/broke/broken|play/played/playing|sing/song/songs/singer|laugh/laughed/smile/smiled
cry/cried/tears|love/loved|fear/afraid/feared|hope/hopes/hoped|remember/memory
forget/forgot/forgotten|understand/understood|learn/learned/learnt|try/tried/attempt
wait/waited/waiting|meet/met|follow/followed|show/showed/shown|choose/chosen/selected/choice
born/birth|marry/married/marriage/wedding|fight/fighting/fought/battle|promise/promised
thank/thanks/grateful|visit/visited|travel/trip/journey|sign/signed|publish/published/publication
create/created|protect/protection/protected|improve/improved/improvement
allow/allowed/permit/permission|ban/banned/prohibited|happen/happened/occurred|feel/felt/feeling
become/became|good/better/best|bad/worse/worst|beautiful/beauty|happy/happiness/joy
sad/sadness/sorrow|angry/anger|poor/poverty|rich/wealth|hot/heat|cold|dark/darkness|light/lights
white|black|red|green|blue|strong/strength|weak/weakness|high/higher|low/lower|long|short|deep
heavy|full|empty|easy/simple/easily|danger/dangerous|risk/risks|fast/quick/quickly/rapid
slow/slowly|quiet/silence/silent|alone/lonely|famous/well-known|popular|private
sure/certain/certainly|serious/severe|special|whole/entire|main/major|similar/like|idea/ideas
dream/dreams|story/stories|way/method/means|opportunity/chance/opportunities|success/successful
experience/experiences|situation|condition/conditions|example|place/places|part|value/values
quality|service/services|product/products|customer/customers/consumer/consumers
investment/investments/investors|debt/debts|budget|export/exports|import/imports
agriculture/agricultural|gas|coal|electricity|factory/plant/factories|machine/machines
message/messages|constitution/constitutional|democracy/democratic|ministers/secretary
ministry/department|committee/commission/council|conference||sanctions
refugee/refugees/migrants/immigrants|terrorism/terrorist/terrorists|bomb/bombs/explosion
missile/missiles|sovereignty|territory/territorial|negotiation/negotiations|ally/allies/alliance
defence/defense|navy/naval|population|generation/generations|religion/religious|nature/natural
environment/environmental|temperature/temperatures|disaster/disasters|flood/floods/flooding
damage/damaged|rescue/rescued|wave/waves|vaccine/vaccines/vaccination|medicine/medical/drug/drugs
blood|husband and wife/couple|parents|sister/sisters|everyone/everybody/all|nothing|something
together|perhaps/maybe|according|against|under|inside/within|outside|only|even|very|here|there
during|still/yet|until|since|=US/U.S./US/USA/America/American/United States
=GB/UK/U.K./British/Britain/England|=KR/South Korea|=KP/North Korea|=CN/China/Chinese
=EU/European/EU|=UN/UN/U.N.|=HK/Hong Kong|=TW/Taiwan|=AU/Australian|=CA/Canadian|=BR/Brazilian
=MX/Mexican|=PS/Palestinian`;
