/**
 * 1,024 plain English words, none of which sounds like another: ten bits each. Whoever hears one over the telephone can
 * write it down. Adding or taking away a word changes no passphrase that was made before.
 */
export const plainWords: readonly string[] = `
acorn adult alarm album allow along alpine always anchor ankle answer april apron arch area argue arm arrive
artist ash ask atlas autumn avenue avocado award aware away baby bacon badge bag balance ball balloon bamboo
band bank banner barrel basil basin basket battery bay bead beard beaver bed bee bell bench beside beyond
bicycle bike bill birch bird biscuit blade blaze blend blink bloom blossom board boat bond bonfire bonnet boost
boot border borrow bottle bottom bounce box boy bracket brain brass brave bread brick bridge brief bright brisk
broad bronze brother brown brush bubble bud build bulb bundle burger bus butter buyer cabbage cabin cactus cafe
cake calm camera camp canal candy canoe canvas canyon capital captain car caravan carpet carrot castle cedar
ceiling celery cellar centre chain chair chance change channel chapel charm chart chat cheek cheer cheese chef
chess chest chicken child chimney chin chip choir choose circle citizen city clap class clean clear clerk click
cliff climb clock cloth cloud clover club coach coal coast cobweb cocoa coconut coffee collar collect college
column comb comet comfort compass concert cook copper copy coral cork correct cosy cottage couch count couple
cousin cow craft crane cream create creek crew crisp crown crumb cuckoo cup cupboard curious current curtain
cushion customer cycle daffodil daily daisy dance date dawn day deal decade deck degree deliver dentist depth
desert desk dew dial diamond diary dinner direct dish doctor dog doll dolphin donkey door double dove down dozen
dragon draw dream dress drill drink drive drop dry duck dune eager eagle ear ease easy echo edge effort egg
elbow elder eleven elm embark empty engine enjoy enough envelope equal errand even evening ever exact except
expert explain express eye fabric face factory falcon family famous far fashion fast favour feast feather feed
fence fern ferry fetch few fiddle field figure fill film find fine finger finish first fish fit fix flag flame
flannel flavour fleet flight float flock floor flow fly foam focus fold folk follow food forest fork form found
fountain frame free friend fringe frog front fruit fudge full funnel future gadget galaxy game garage garden
gate gather gentle giant ginger giraffe girl glad glass glide globe glow glue goal golf good goose grade grand
grape graph gravy great green greet grin grip grocer group grow guest guide gym habit hail ham hammer hand hang
harbour harp harvest hat hazel head heart hedge height helmet help herb herd hero hill hinge hire history hockey
hold holiday home honest honey hood hope horn horse house hover huddle huge humble hundred hut icon idea igloo
image index ink inn inside invent invite iris island ivory ivy jam jar jazz jeans jewel jigsaw job joke jolly
journey joy juice jump jungle junior kayak keen keep kettle kind king kiosk kite kitten knee lace ladder lady
lake lamp land lane lantern lap large lark late laugh laundry lawn leaf learn leather left leg lemon length
lentil leopard less level library lid light like lilac lily line lion lip litre little live load lobby local
lock log long look loop loud lounge love low luck lunch lung magic magnet make mammal mango many map march
marine mark mat maximum may meadow measure medal mellow melody melt member memory menu merry metal method mild
mile milk mind mine mint minute mist mix mobile modern moment monday money month moon moor morning moss most
mother mountain mouse mouth move muffin mug museum music mustard myth nail napkin narrow nation navy near neat
neck needle nephew nest never news next nice nine noble noise normal north nose note number nurse nut oak oat
object ocean offer office often old olive onion only open opera opinion orbit orchard orchid order other otter
outer oven over owl own oyster pack pad paddle pail paint palace pan pancake paper parade parent park parrot
part partner pass past path patient pattern peach peak peanut pearl pelican pen pencil people pepper perfect
person phone photo phrase pick picnic picture pigeon pilot pine pink pipe pitch pizza place plate play plenty
plough plum plus pocket poet point polar pole pond pony pool poppy porch port possible potato pottery pound
power praise press pretty pride prince print produce promise proper proud pudding pull pump pupil puppet pure
purple push puzzle quality queen quest quick quiet quiz rabbit radar raft rail raise ramp rapid rare reach real
reason recipe record reef refund region relay remind rent repair reply report rescue rest return reward rhyme
ribbon rice rich ride ripple rise river robot rock roll roof rope rose round royal rubber rug run saddle safe
saffron salmon salt salute same satin save scale school science score scout season seat second seldom select
senior seven shake shape share shed sheep shelf shell shine ship shirt shoe shore short shoulder shuttle side
signal silk simple sing sink six size skate sketch sky sleep sleeve slide slope slow small smile smooth snack
soap social sock sofa soil solar solid song soon sorry sound south space spade speak special speed spell spice
spin spinach spirit splash sponge spoon spot spray spread sprout square squirrel stable staff stage stamp stand
state station stay steam step stick still stitch stone stool store story stove straw street stretch string
student study style subject suit summer sunday supply sure surf surprise swift swim swing symbol table tailor
talent tall tank tap task taste taxi teach tennis tent term text thank theatre theme thin thirty thread three
thunder ticket tidy tiger tile timber time tip title toast together tomato tomorrow tonight tooth top torch
total touch tour towel town toy track trade traffic trail train travel tray treat trend triangle trick trip true
trumpet trunk truth try tube tulip tunnel turkey turn twelve twenty twig twin uncle under unique until upper
upstairs urban useful usual valley value vanilla vase velvet very view village vine violin visit voice volume
vote voyage wagon walk wall walnut wash watch water wave weave web weekend well west whale wheat while whisper
whistle wide willow win winner wire wise wish wool word work world wren yard yarn yellow yes yogurt young zero
zinc zone
`
  .trim()
  .split(/\s+/)
