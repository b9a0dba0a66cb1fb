import { inputFr } from '../../input/wording/fr.ts'
import { sayDate, sayDay, sayMoney } from '../../say/index.ts'
import { shortStayWordingFr } from '../../short-stay/wording/fr.ts'
import type { Detail } from '../statement.ts'
import type { LocalDate } from '@sejour/calendar'

type Says = { readonly [id: string]: (detail: Detail) => string }

const the = (day?: LocalDate) => (day ? `le ${sayDay(day, 'fr')}` : 'ce jour-là')
const date = (day?: LocalDate) => (day ? sayDate(day, 'fr') : 'cette date')
const euros = (cents = 0) => sayMoney(cents, 'fr')
const jours = (days = 0) => `${days} ${days < 2 ? 'jour' : 'jours'}`

const says = {
  'visa.required': () => 'Avec ce passeport, il faut un visa de court séjour avant de partir.',
  'visa.exempt': () => 'Avec ce document, il ne faut pas de visa pour un court séjour.',
  'visa.exempt-biometric': () =>
    'Pas de visa de court séjour, à condition que le passeport soit biométrique.',
  'visa.free-movement': () => 'La libre circulation s’applique : il ne faut pas de visa.',
  'visa.unknown': () =>
    'On ne peut pas dire si un visa est nécessaire. Ne partez pas en comptant sur une dispense.',
  'visa.biometric': () =>
    'La dispense dépend du passeport biométrique : un passeport d’un autre modèle reste soumis au visa.',
  'visa.passport-required': ({ day, other }) =>
    day && other
      ? `Du ${sayDate(day, 'fr')} au ${sayDate(other, 'fr')}, la dispense est suspendue pour ce type de passeport : il faut un visa.`
      : 'Ce passeport-là n’a pas la dispense des autres passeports de cet État : il faut un visa.',
  'visa.passport-exempt': () =>
    'Cette catégorie de passeport figure elle-même parmi les documents dispensés.',
  'visa.refugee': () =>
    'Un réfugié reconnu ou un apatride n’est dispensé que s’il réside dans un État membre ou dans un État dispensé, sous conditions.',
  'visa.refugee-detail': () =>
    'Le détail de ces conditions n’a pas été lu : demandez à l’ambassade avant de voyager.',
  'visa.refugee-elsewhere': () =>
    'Réfugié ou apatride sans résidence dans un État membre ni dans un État dispensé : il faut un visa.',
  'visa.schengen-title': () =>
    'La liste demande un visa, mais un titre de séjour en cours de validité d’un État Schengen en dispense, à ce que l’on sait : faites-le confirmer avant de voyager.',
  'visa.family-card': () =>
    'La carte de séjour de membre de la famille d’un citoyen de l’Union dispense de visa son titulaire.',
  'visa.special-passport': () =>
    'Pour un passeport diplomatique, de service ou officiel, les États peuvent s’écarter de la liste. Ce que fait la Belgique n’a pas été lu.',
  'visa.work': () =>
    'Un État peut demander un visa à une personne dispensée qui vient travailler. La pratique belge n’a pas été lue.',
  'visa.transit': () =>
    'Certaines nationalités ont aussi besoin d’un visa pour passer par la zone de transit d’un aéroport.',
  'visa.suspension-mechanism': () =>
    'L’Union peut suspendre une dispense : vérifiez la liste peu avant le départ.',
  'condition.purpose': () => 'Prouver le but du séjour.',
  'condition.means': () => 'Avoir des moyens de subsistance, ou un garant accepté.',
  'condition.lodging': () => 'Prouver où l’on loge.',
  'condition.insurance': () => 'Avoir une assurance maladie de voyage.',
  'condition.public-order': () => 'Ne pas menacer l’ordre public : l’autorité l’apprécie.',
  'condition.return': () =>
    'Donner des garanties de retour : l’autorité les apprécie, sur les preuves du dossier.',
  'insurance.amount': () =>
    'Une couverture d’au moins 30 000 € est souvent citée. Ce montant n’a pas été lu dans un texte.',
  'means.no-rate': () =>
    'Sans le jour d’entrée, ou avant le 18 octobre 2013, le montant par jour n’est pas connu ici.',
  'means.rate': ({ perDay }) =>
    `Il faut montrer ${euros(perDay)} par jour de séjour. Sans la durée, le total n’est pas compté.`,
  'means.required': ({ perDay, days, cents }) =>
    `${euros(perDay)} par jour × ${jours(days)} = ${euros(cents)} à montrer. Le jour d’entrée et celui du départ comptent.`,
  'means.lodging-unknown': ({ cents }) =>
    `Le lieu de séjour n’est pas réglé : le montant le plus haut est compté. Chez un particulier, ce serait ${euros(cents)} par jour.`,
  'means.replaced': () => 'La prise en charge acceptée remplace les moyens personnels.',
  'means.not-rechecked': ({ day }) =>
    `Montants connus depuis le ${date(day)} ; personne ici ne les a revérifiés récemment.`,
  'guarantee.who': () =>
    'Peut se porter garant : un Belge, ou un étranger dont le séjour est illimité.',
  'guarantee.can': () =>
    'Cette personne peut se porter garante, si ses revenus suffisent et si l’Office accepte.',
  'guarantee.cannot': () =>
    'Cette personne ne peut pas se porter garante : il faut être belge ou avoir un séjour illimité. Les cartes A et H ne suffisent pas.',
  'guarantee.enter': ({ day }) =>
    day
      ? `Avec l’annexe 3bis, l’entrée se fait dans les six mois : au plus tard ${the(day)}, compté depuis la signature.`
      : 'Avec l’annexe 3bis, l’entrée se fait dans les six mois.',
  'guarantee.late': ({ day }) =>
    `L’annexe 3bis n’est plus utilisable à cette entrée : ses six mois finissaient ${the(day)}.`,
  'guarantee.liability': ({ day }) =>
    `Le garant répond, avec le visiteur, des frais de soins, de séjour et de rapatriement pendant deux ans depuis l’entrée${day ? `, soit jusqu’au ${sayDate(day, 'fr')}` : ''}.`,
  'guarantee.signature': () =>
    'La commune doit légaliser la signature du garant ; son avis éventuel ne lie personne. L’Office accepte ou non.',
  'guarantee.income': ({ cents, day }) =>
    `Revenu net du garant connu ${day ? `au ${sayDate(day, 'fr')}` : 'à cette date'} : ${euros(cents)} par mois au moins. Il est indexé et augmente avec les personnes à charge.`,
  'guarantee.income-unknown': () => 'Le revenu demandé au garant à cette date n’a pas été lu.',
  'sticker.fields': () =>
    'Sur la vignette : type C, territoire (« États Schengen »), dates « du » et « au », nombre d’entrées, durée en jours, lieu et jour de délivrance, numéro du passeport, nom, remarques.',
  'sticker.days': () =>
    'Les jours accordés ne sont pas la fenêtre : un visa valable 28 jours peut n’en donner que 12. On ne dépasse ni l’un ni l’autre.',
  'sticker.window': () =>
    'Lisez la vignette du visa : ses dates et sa durée peuvent finir avant le jour indiqué ici.',
  'border.check': () =>
    'À la frontière, on peut encore contrôler le passeport, le but, le logement et les moyens : ayez les preuves avec vous.',
  'border.refusal': () =>
    'L’entrée peut être refusée même avec un visa valable, si une condition manque ce jour-là.',
  'border.union': () =>
    'Pour entrer, une carte d’identité nationale ou un passeport valable suffit.',
  'border.other-proof': () =>
    'Sans ce document, on peut prouver autrement son identité et sa nationalité ou son lien de famille.',
  'border.fine': () =>
    'Entrer sans document valable peut coûter une amende administrative de 200 €.',
  'border.union-family': () =>
    'Le membre de la famille non européen entre sous le même régime, avec son passeport et, le cas échéant, sa carte ou son visa.',
  'declaration.arrival': () =>
    'Déclarez votre arrivée à la commune où vous séjournez, dans les 3 jours ouvrables de l’entrée (annexe 3).',
  'declaration.presence': () =>
    'Déclarez votre présence à la commune où vous séjournez, dans les 10 jours ouvrables de l’entrée (annexe 3ter).',
  'declaration.excepted': () =>
    'Pas de déclaration à faire pendant ce séjour-là : l’établissement est une exception. Si vous le quittez pour un autre logement, le devoir revient.',
  'declaration.perhaps-excepted': () =>
    'Ce lieu était une exception ; le texte a changé le 10 avril 2026 et n’a pas été lu. Demandez à l’établissement ou à la commune, avant le dernier jour.',
  'declaration.exceptions': () =>
    'Exceptions : l’hôtel et les lieux soumis au contrôle des voyageurs ; l’hôpital et la prison, selon une source secondaire.',
  'declaration.lodging-unknown': () =>
    'Le logement n’est pas connu : comptez que la déclaration est due.',
  'declaration.nationality-unknown': () =>
    'La nationalité n’est pas connue : le délai le plus court est donné. Un citoyen de l’Union a 10 jours ouvrables.',
  'declaration.unread': () =>
    'L’article a changé le 10 avril 2026 et son nouveau texte n’a pas été lu : le délai d’avant est donné. Faites-le vérifier à la commune.',
  'declaration.counting': ({ day, other }) =>
    `Le jour d’entrée n’est pas compté, ce qui mène ${the(other)}. S’il l’était, le délai finirait ${the(day)} : c’est le jour sûr.`,
  'declaration.paper': () =>
    'La commune remet l’annexe 3, qui porte la fin du séjour permis : 90 jours au plus, ou la durée du visa. Ce n’est pas une inscription.',
  'declaration.paper-union': () =>
    'La commune remet l’annexe 3ter. Elle n’a pas de durée de validité.',
  'declaration.no-fine': () =>
    'Aucune amende propre à ce retard n’a été trouvée pour les ressortissants de pays tiers.',
  'declaration.fine': ({ cents }) => `Une amende administrative de ${euros(cents)} est possible.`,
  'declaration.eight-days': () =>
    'Des sites communaux annoncent « 8 jours » pour l’annexe 3 ou 3ter. La loi dit 3 et 10 jours ouvrables ; les 8 jours ouvrables sont ceux de l’inscription pour un long séjour. Ici, la loi est suivie.',
  'extension.grounds': () =>
    'Le séjour peut être prolongé pour force majeure, raisons humanitaires ou raisons personnelles graves.',
  'extension.duty-or-choice': () =>
    'Il semble que la force majeure et l’humanitaire obligent l’autorité, sans frais, et que les raisons personnelles lui laissent le choix. Cela n’a pas été lu.',
  'extension.asked': () => 'La prolongation se demande à la commune ; c’est l’Office qui décide.',
  'extension.not-automatic': () =>
    'Demander ne prolonge rien à soi seul : jusqu’à l’accord, le dernier jour reste celui qui est indiqué.',
  'extension.presence': () =>
    'La déclaration de présence peut-elle être prolongée ? L’agence flamande dit non ; une ville dit oui en cas de force majeure. Rien n’est calculé ici : demandez à la commune.',
  'stay.last-day': ({ day, other }) =>
    `Le séjour est permis jusqu’au ${day ? sayDay(day, 'fr') : ''} au plus tard. À partir du ${other ? sayDay(other, 'fr') : ''}, il est illégal.`,
  'stay.no-day': ({ day }) =>
    `Aucun jour n’est permis à cette entrée : dès ${the(day)}, le séjour serait illégal.`,
  'stay.earlier-unknown': () =>
    'Vos séjours précédents dans l’espace Schengen ne sont pas connus : s’il y en a eu dans les 180 jours, le dernier jour vient plus tôt.',
  'stay.before-rule': () =>
    'Avant le 18 octobre 2013, la présence se comptait autrement : ce résultat est indicatif.',
  'stay.ninety-days': () =>
    'Au plus 90 jours sur toute période de 180 jours, dans tout l’espace Schengen. L’entrée et la sortie comptent ; une nouvelle année ne remet rien à zéro.',
  'stay.three-months': () =>
    'On lit parfois « 3 mois sur 6 mois ». La loi dit 90 jours sur 180 : les mois ne sont jamais comptés ici.',
  'stay.other-days': () =>
    'Les jours couverts par un titre de séjour ou un visa de long séjour ne comptent pas.',
  'stay.bilateral': () =>
    'D’anciens accords entre États permettent parfois davantage. Rien n’a été lu pour la Belgique.',
  'stay.union': () =>
    'Le séjour est libre jusqu’à trois mois. Au-delà, une demande se fait à la commune, dans les trois mois de l’arrivée.',
  'stay.long-stay': () =>
    'Au-delà du court séjour, c’est un autre devoir : l’inscription à la commune dans les 8 jours ouvrables pour qui vient pour un long séjour.',
  'overstay.illegal': () =>
    'Rester plus longtemps est un séjour illégal, sans qu’une décision soit nécessaire.',
  'overstay.order': () =>
    'L’autorité peut donner un ordre de quitter le territoire, avec un délai de 0 à 30 jours. Voyez alors la page sur l’ordre de quitter.',
  'systems.ees': ({ day, other }) =>
    `Le système d’entrée et de sortie (EES) était annoncé en partie dès le ${day ? sayDate(day, 'fr') : ''}, en entier dès le ${other ? sayDate(other, 'fr') : ''} : il remplace les cachets et compte les jours. Son état n’est pas confirmé.`,
  'systems.etias': () =>
    'L’autorisation de voyage ETIAS était annoncée pour la fin de 2026, à 20 €, pour les personnes dispensées de visa, avec une période de transition. Elle n’est pas tenue pour obligatoire ici : vérifiez avant de partir.',
} as const satisfies Says

export const visitFr = { lang: 'fr', input: inputFr, shortStay: shortStayWordingFr, says } as const
