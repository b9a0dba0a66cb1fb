import type { LocalDate } from '@sejour/calendar'
import { inputFr } from '../../input/wording/fr.ts'
import { limitFr } from '../../limit/wording/fr.ts'
import { sayDay } from '../../say/index.ts'
import type { Detail, KnownElement } from '../statement.ts'

type Says = { readonly [id: string]: (detail: Detail) => string }

const the = (day?: LocalDate) => (day ? `le ${sayDay(day, 'fr')}` : 'ce jour-là')
const until = (day?: LocalDate) => (day ? `jusqu’au ${sayDay(day, 'fr')}` : 'jusqu’à ce jour-là')

const term = {
  'term.no-notification': () =>
    'Sans le jour de la notification, le délai ne peut pas être compté. Cherchez ce jour sur l’acte de notification.',
  'term.none': () =>
    'Le document ne donne aucun délai pour partir : l’ordre peut être exécuté dès maintenant, sauf si autre chose l’arrête.',
  'term.law-unread': () =>
    'L’article sur le délai de départ a changé le 12 juin 2026 et le nouveau texte n’a pas été lu : fiez-vous au document et faites vérifier.',
  'term.before-2012': () =>
    'Ces règles datent du 27 février 2012. Celles d’avant n’ont pas été lues : fiez-vous au document et faites vérifier.',
  'term.law-month': () =>
    'Pour un citoyen de l’Union et sa famille, le délai n’est pas inférieur à un mois, sauf urgence dûment justifiée.',
  'term.law-thirty': () => 'En règle, l’ordre laisse trente jours pour partir.',
  'term.law-short-stay': () =>
    'Pour qui n’a droit qu’à un court séjour, le délai va de sept à trente jours.',
  'term.law-reduced': () =>
    'Le document invoque un cas où le délai est de moins de sept jours, ou absent. Si ce cas est bien le vôtre se discute dans le recours :',
  'term.law-urgency': () =>
    'Le document invoque l’urgence : le délai peut être inférieur à un mois si elle est dûment justifiée.',
  'term.ground-unknown': () =>
    'Regardez si le document cite l’article 74/14, § 3 : le délai peut alors être de moins de sept jours, ou absent.',
  'term.urgency-unknown': () =>
    'Pour un citoyen de l’Union et sa famille, regardez si le document invoque l’urgence (article 44ter) : le délai peut alors être de moins d’un mois.',
  'term.month-or-thirty': ({ day, other }) =>
    `Le délai imprimé finit ${the(day)} ; un mois compté de la notification finit ${the(other)}. Le plus sûr est de partir ou d’agir pour le premier de ces jours, et de faire vérifier.`,
  'term.printed-shorter': ({ day, other }) =>
    `Le document s’arrête ${the(day)} et n’invoque aucun cas qui permette si peu ; la loi donne ${until(other)}. Tenez-vous au premier jour et faites vérifier.`,
  'term.printed-longer': ({ day, other }) =>
    `Le document donne ${until(other)}, plus que ce que la loi donne (${the(day)}). Tenez-vous au premier jour et faites vérifier.`,
  'term.read-the-paper': ({ day }) =>
    `Le délai imprimé n’est pas connu. Au plus court, il pourrait finir ${the(day)} : lisez le document.`,
  'term.paper-contradicts-itself': ({ day, other }) =>
    `Le document se contredit : ses jours mènent à un délai qui finit ${the(day)}, mais c’est ${the(other)} qui y est imprimé. Le premier des deux est retenu.`,
  'term.earlier-order': () =>
    'Ne pas avoir suivi un ordre antérieur ne suffit plus, à lui seul, à réduire le délai ; c’est un des éléments du risque de fuite, et un motif d’interdiction d’entrée.',
  'term.posted': () =>
    'Aucun texte lu ici ne dit quand ce délai part après un envoi postal : il est compté dès l’envoi, ce qui est le plus court.',
  'term.not-moved': () =>
    'Ce délai ne passe pas au jour ouvrable suivant : un week-end ou un jour férié ne l’allonge pas.',
  'term.minor': () =>
    'Cet ordre vise le mineur ; il s’adresse à la personne qui le garde et qui doit le reconduire.',
  'term.order-perhaps': () =>
    'Ce modèle existe avec et sans ordre de quitter le territoire. Vérifiez que la phrase de l’ordre n’est pas biffée : sinon, aucun délai de départ ne court.',
} as const satisfies Says

const stops = {
  'stops.no-day': () =>
    'Sans savoir quel jour on regarde, on ne peut pas dire ce qui arrête l’exécution.',
  'stops.no-term': () => 'Aucun délai n’a été donné : il ne protège donc pas d’un renvoi forcé.',
  'stops.term-unknown': () =>
    'On ne sait pas si le délai pour partir court encore : il protège d’un renvoi forcé tant qu’il court.',
  'stops.term-over': ({ day }) =>
    `Le délai pour partir a fini ${the(day)} : il ne protège plus d’un renvoi forcé.`,
  'stops.term-unread': () =>
    'Avant le 12 juin 2026, le délai protégeait d’un renvoi forcé tant qu’il courait. Le nouveau texte n’a pas été lu.',
  'stops.term-perhaps': ({ day }) =>
    `Le délai n’est sûr que ${until(day)} : au-delà, on ne sait pas s’il protège encore d’un renvoi forcé.`,
  'stops.term-union': ({ day }) =>
    `Le délai pour partir court ${until(day)}. Qu’il protège d’un renvoi forcé est écrit pour les ressortissants de pays tiers ; pour les citoyens de l’Union et leur famille, faites confirmer.`,
  'stops.term-running': ({ day }) =>
    `Le délai pour partir court ${until(day)} : tant qu’il court, aucun renvoi forcé.`,
  'stops.urgency-unread': () =>
    'Avant le 12 juin 2026, aucun renvoi forcé n’avait lieu tant que le délai de l’extrême urgence courait. La nouvelle loi n’a pas été lue.',
  'stops.urgency-limit': ({ day }) =>
    `Le délai pour demander la suspension en extrême urgence court ${until(day)} : aucun renvoi forcé avant qu’il ait expiré.`,
  'stops.urgency-perhaps': ({ day }) =>
    `Le délai de l’extrême urgence court peut-être encore, au plus ${until(day)} : cela dépend de faits qui ne sont pas connus.`,
  'stops.listed-limit': ({ day }) =>
    `Votre décision est sur la liste de l’article 39/79 : tant que le délai du recours en annulation court (${until(day)}), puis pendant ce recours, aucun renvoi forcé pour les mêmes faits.`,
  'stops.full-limit': ({ day }) =>
    `Le délai du recours de pleine juridiction contre cette décision court ${until(day)} : tant qu’il court, puis pendant ce recours, aucun renvoi forcé.`,
  'stops.listed-perhaps': ({ day }) =>
    `Votre décision est peut-être sur la liste des recours qui arrêtent l’éloignement. Le délai sûr de ce recours va ${until(day)} ; faites vérifier sans attendre.`,
  'stops.appeal-rejected': ({ name }) => `Ce recours a été rejeté et n’arrête plus rien : ${name}.`,
  'stops.appeal-to-come': ({ name }) =>
    `Ce recours n’est pas encore introduit et n’arrête rien pour l’instant : ${name}.`,
  'stops.appeal-late': ({ name }) =>
    `Ce recours a été introduit trop tard et n’arrête pas l’exécution : ${name}.`,
  'stops.appeal-no': ({ name }) =>
    `Ce recours est en cours, mais n’arrête pas l’exécution : ${name}.`,
  'stops.appeal-time': ({ name }) =>
    `Ce recours est en cours et arrête l’exécution s’il a été introduit à temps, ce qui n’est pas sûr ici : ${name}.`,
  'stops.appeal-yes': ({ name }) =>
    `Ce recours est en cours, introduit à temps, et arrête l’exécution forcée : ${name}.`,
  'stops.appeal-unknown': ({ name }) =>
    `Ce recours est en cours ; on ne peut pas dire s’il arrête l’exécution : ${name}.`,
  'stops.transition': () =>
    'La loi sur les recours a été remplacée le 12 juin 2026. Ce qui a été notifié avant est compté selon l’ancienne loi ; les règles de passage n’ont pas été lues. Faites vérifier.',
  'stops.request-never': ({ name }) =>
    `En cours : ${name}. Elle ne donne pas de séjour et n’arrête pas l’ordre.`,
  'stops.request-paper': ({ name }) =>
    `En cours : ${name}, avec un document qui laisse séjourner en attendant. L’ordre subsiste, mais il ne peut pas être exécuté pendant l’examen.`,
  'stops.request-no-paper': ({ name }) =>
    `En cours : ${name}, sans document qui laisse séjourner en attendant. Elle n’arrête pas l’ordre.`,
  'stops.request-paper-unknown': ({ name }) =>
    `En cours : ${name}. Elle n’arrête l’ordre que si la loi laisse séjourner pendant l’examen : regardez si vous avez reçu un document de séjour provisoire.`,
  'stops.protection': ({ name }) =>
    `En cours : ${name}. L’ordre subsiste, mais il ne peut pas être exécuté pendant l’examen.`,
  'stops.protection-later': ({ name }) =>
    `En cours : ${name}. Une première demande arrête l’ordre ; une demande ultérieure pas toujours. Faites vérifier tout de suite.`,
} as const satisfies Says

const around = {
  'request.order-stays': () =>
    'Une nouvelle demande de séjour ou de protection ne fait pas disparaître l’ordre. Elle en suspend l’exécution seulement si la loi laisse séjourner pendant l’examen.',
  'request.reactivate': () =>
    'Si le renvoi devient imminent, une suspension ordinaire en cours peut être réactivée par des mesures provisoires en extrême urgence ; la mesure d’éloignement doit être attaquée en même temps.',
  'request.9bis-withdraws': () =>
    'Introduire une nouvelle demande 9bis vaut désistement de celles qui sont encore en cours. Demandez conseil avant.',
  'request.coaching': () =>
    'Pendant une demande qui donne un séjour provisoire, l’accompagnement vers le retour est suspendu.',
  'request.family-examined': () =>
    'Une interdiction d’entrée ne permet pas d’écarter sans l’examiner une demande de regroupement familial auprès d’un Belge : l’autorité vérifie d’abord le lien de dépendance.',
  'request.9bis-order-may-be-given': () =>
    'Un ordre de quitter le territoire peut être donné pendant l’examen d’une demande 9bis.',
  'request.9bis-no-stay': () => 'La demande 9bis en cours ne change pas votre situation de séjour.',
  'request.9bis-examined': () =>
    'Ce que la demande 9bis invoque doit être examiné avant un ordre, une détention ou un éloignement : c’est un argument pour le recours.',
  'extension.union': () =>
    'Un citoyen de l’Union ou un membre de sa famille peut demander que le délai soit prolongé.',
  'extension.no-term': () =>
    'Aucun délai n’a été donné : il n’y a rien à prolonger, mais le refus de délai se discute dans le recours.',
  'extension.how': ({ day }) =>
    `Écrivez une demande motivée au ministre ou à son délégué (Office des étrangers), avec les preuves${day ? `, avant la fin du délai (au plus tard ${the(day)})` : ''}. La demande n’allonge rien tant qu’il n’y a pas de réponse.`,
  'extension.must': ({ name }) => `Le délai est prolongé s’il y a ceci : ${name}.`,
  'extension.may': () => 'Il peut être prolongé pour votre situation ; l’autorité apprécie :',
  'extension.written': () =>
    'La prolongation vous est donnée par écrit : gardez cet écrit sur vous.',
  'duty.not-yet': () =>
    'Le devoir de coopérer date du 20 juillet 2024 : un ordre notifié avant n’en parlait pas.',
  'duty.cooperate': () => 'Toute personne visée par une mesure d’éloignement doit coopérer :',
  'duty.address': ({ day, name }) =>
    `Envoyez votre adresse réelle et vos coordonnées par recommandé (${name ?? ''}) au plus tard ${the(day)}. Ces quatorze jours sont dans le texte du formulaire, pas dans la loi.`,
  'duty.icam': () =>
    'Un coach de l’Office (ICAM) répond aux questions sur le retour. C’est un service de l’autorité, pas un avocat.',
  'duty.consequence': () =>
    'Ne pas coopérer peut compter contre vous : détention en vue du renvoi, durée de l’interdiction d’entrée.',
  'duty.union': () =>
    'La loi dit « tout étranger », sans exception pour les citoyens de l’Union et leur famille ; des pages sur la pratique disent le contraire. Faites confirmer.',
  'guarantee.weigh': () =>
    'En prenant l’ordre, l’autorité tient compte de l’intérêt supérieur de l’enfant, de la vie familiale et de la santé. Si elle ne l’a pas fait, dites-le dans le recours.',
  'guarantee.order-with-listed': () =>
    'Contradiction : pendant le délai d’un recours suspensif, la loi interdit aussi de prendre un ordre pour les mêmes faits, mais le modèle officiel garde cette phrase. Montrez-le à un avocat.',
  'guarantee.order-beside-listed': () =>
    'Votre refus est sur la liste de l’article 39/79, telle qu’elle a été lue : pendant le délai de ce recours, puis pendant le recours, la loi interdit aussi de prendre un ordre pour les mêmes faits. Montrez les deux papiers à un avocat.',
  'guarantee.article-7': () =>
    'L’ordre cite le point de l’article 7 qu’il applique : vérifiez qu’il est le vôtre.',
  'guarantee.article-7-must': () => 'Cas où un ordre doit être donné :',
  'guarantee.article-7-may': () => 'Cas où un ordre peut être donné :',
  'guarantee.absconding': () =>
    'Le risque de fuite doit être actuel et réel, et examiné pour vous. Aucun de ces onze éléments ne suffit seul :',
  'guarantee.preventive': () => 'Pendant le délai, l’autorité peut imposer :',
  'guarantee.detention': () =>
    'Une détention en vue du renvoi dure le temps strictement nécessaire : deux mois, prolongés par deux mois si les démarches ont commencé dans les sept jours ouvrables et avancent ; cinq mois au plus, huit pour l’ordre public ou la sécurité nationale. La chambre du conseil la contrôle.',
  'guarantee.postponed': () => 'L’éloignement est reporté si :',
  'guarantee.may-be-postponed': () => 'Il peut être reporté pour :',
  'guarantee.translation': () =>
    'Vous pouvez demander une traduction des éléments principaux de la décision.',
} as const satisfies Says

const ban = {
  'ban.unread': () =>
    'Les articles sur l’interdiction d’entrée ont changé le 23 mai 2026 et le 12 juin 2026 ; les nouveaux textes n’ont pas été lus. Ce qui suit est le dernier état connu.',
  'ban.over-most': ({ count }) =>
    `L’interdiction imprimée dépasse ${count} ans, le plus que permettent les motifs connus. Faites-la vérifier.`,
  'ban.met': () =>
    'Un tel ordre est accompagné d’une interdiction d’entrée, sauf abstention. C’est une décision à part, avec son propre recours.',
  'ban.unknown': () =>
    'On ne sait pas si l’ordre est accompagné d’une interdiction d’entrée : cherchez une annexe 13sexies.',
  'ban.not-met': () =>
    'Un ordre avec un délai, donné à qui a suivi les ordres antérieurs, n’est pas de ceux qui portent une interdiction d’entrée.',
  'ban.without-trigger': () =>
    'Vous avez reçu une interdiction sans qu’un des deux premiers motifs ci-dessous soit connu : cherchez lequel elle cite et montrez-la à un avocat.',
  'ban.trigger': ({ name, count }) => `Motif : ${name} (${count} ans au plus).`,
  'ban.trigger-open': ({ name }) => `Motif : ${name} (plus de cinq ans possibles).`,
  'ban.appreciated': () =>
    'La durée se fixe d’après toutes les circonstances ; le manque de coopération compte.',
  'ban.abstention': () => 'Il n’y en a pas, ou il peut ne pas y en avoir :',
  'ban.union': ({ name, count }) => `Motifs : ${name}. ${count} ans au plus, sauf menace grave.`,
  'ban.union-scope': () =>
    'Qui est devenu membre de la famille d’un citoyen de l’Union qui circule sort des règles ordinaires du retour : une interdiction antérieure ne suffit pas à refuser le séjour.',
  'ban.in-force': ({ day }) => `Elle s’impose dès sa notification, ${the(day)}.`,
  'ban.not-started': () =>
    'Ses années ne courent pas encore : elles commencent le jour où l’on quitte réellement le territoire.',
  'ban.runs-from': () => 'Ses années courent du jour du départ réel, pas de la notification.',
  'ban.ends': ({ day }) => `Comptée de votre départ, elle finit au plus tard ${the(day)}.`,
  'ban.answer': ({ day }) => `Sans décision sur la levée ${until(day)}, la réponse est négative.`,
  'ban.answer-union': ({ day }) =>
    `La réponse à la demande de levée est due ${until(day)}. Ce que vaut le silence n’a pas été lu.`,
  'ban.union-runs': () =>
    'Le départ du compte est jugé pour les ressortissants de pays tiers ; pour un citoyen de l’Union et sa famille, faites-le confirmer.',
  'ban.lifting-how': () =>
    'La levée se demande au poste belge compétent à l’étranger, avec la preuve du départ. L’examen ne donne aucun droit d’entrer ni de séjourner.',
  'ban.lifting-union': () =>
    'La levée peut être demandée après un temps raisonnable, au plus tard après trois ans ; réponse dans les six mois.',
  'ban.lifting-union-from': ({ day }) =>
    `La levée peut être demandée après un temps raisonnable, et en tout cas à partir du ${day ? sayDay(day, 'fr') : '…'} ; réponse dans les six mois.`,
  'ban.lifting-humanitarian': () =>
    'Pour des raisons humanitaires, la levée se demande à tout moment.',
  'ban.lifting-from': ({ day }) =>
    `Pour le travail ou les études, la levée se demande une fois les deux tiers écoulés : à partir du ${day ? sayDay(day, 'fr') : '…'}.`,
  'ban.lifting-later': () =>
    'Pour le travail ou les études, la levée se demande une fois les deux tiers écoulés, comptés du départ.',
} as const satisfies Says

const actions = {
  'find-day': () => 'Trouvez le jour de la notification et montrez le document à un avocat.',
  'carry-proof': () =>
    'Gardez sur vous la preuve de ce qui arrête l’exécution : le recours et son envoi, ou le document de séjour provisoire.',
  urgent: ({ day }) =>
    `Voyez un avocat aujourd’hui : suspension en extrême urgence, au plus tard ${the(day)}.`,
  appeal: ({ day }) => `Recours en annulation contre l’ordre, au plus tard ${the(day)}.`,
  'appeal-ban': ({ day }) =>
    `Recours en annulation contre l’interdiction d’entrée, au plus tard ${the(day)}.`,
  'appeal-refusal': ({ day }) => `Recours contre le refus, au plus tard ${the(day)}.`,
  address: ({ day }) =>
    `Adresse et coordonnées à l’Office, par recommandé, au plus tard ${the(day)}.`,
  extension: ({ day }) =>
    `Si vous ne pouvez pas partir à temps : demande de prolongation, avec preuves, au plus tard ${the(day)}.`,
  leave: ({ day }) => `Dernier jour sûr pour partir : ${the(day)}.`,
  lawyer: () => 'Les délais connus sont passés : voyez un avocat sans attendre.',
} as const satisfies Says

/** The reference: every other language says what French says. */
export const orderFr = {
  lang: 'fr',
  input: inputFr,
  limit: limitFr,
  label: ({ label }: KnownElement): string => label,
  theOrder: 'l’ordre de quitter le territoire',
  theBan: 'l’interdiction d’entrée',
  says: { ...term, ...stops, ...around, ...ban },
  actions,
} as const
