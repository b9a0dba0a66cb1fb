import type { COMMUNE_SHEETS, SheetsOf } from '../sheet-ids.ts'

export const communeFr: SheetsOf<typeof COMMUNE_SHEETS> = {
  'circulaire-2007-annexe-2': {
    name: 'Refus de prendre votre demande 9bis en considération',
    what: 'La commune a fait contrôler votre adresse et conclut que vous n’y habitez pas. Elle ne prend donc pas votre demande en considération.',
    changes:
      'Votre demande n’est pas envoyée à l’Office des étrangers : personne n’examine vos raisons. Votre séjour ne change pas.',
    steps: [
      'Voyez un avocat tout de suite. Il peut demander au juge d’annuler cette décision.',
      'Si vous habitez bien à cette adresse, rassemblez des preuves : bail, courrier, attestations de voisins.',
      'Une nouvelle demande est possible dans la commune où vous habitez vraiment. Parlez-en d’abord à un avocat : elle peut faire tomber une demande plus ancienne.',
    ],
  },
  'circulaire-2007-annexe-3': {
    name: 'Attestation de réception de votre demande 9bis',
    what: 'La commune atteste qu’elle a reçu votre demande, que vous habitez à l’adresse donnée et qu’elle a envoyé le dossier à l’Office des étrangers.',
    changes:
      'Cette attestation ne donne pas de droit de séjour et n’arrête pas un ordre de quitter le territoire. L’Office peut décider à tout moment : la loi ne lui fixe pas de délai.',
    steps: [
      'Gardez ce papier et une copie de tout le dossier.',
      'Si vous déménagez, dites-le à la commune. Si le domicile élu était à cette adresse, changez-le aussi auprès de l’Office, par recommandé.',
      'S’il y a du nouveau (école, travail, santé, naissance), envoyez-le à l’Office avec votre numéro de dossier.',
    ],
  },
  'enquete-residence-fiche': {
    name: 'Demande de contrôle de votre adresse',
    what: 'La commune demande à la police de vérifier que vous habitez vraiment à l’adresse de votre demande. Ce papier ne vous est pas adressé.',
    changes:
      'Un agent va passer à votre adresse. De son rapport dépend l’envoi de votre demande à l’Office des étrangers.',
    steps: [
      'Mettez votre nom sur la sonnette et sur la boîte aux lettres.',
      'Prévenez les personnes avec qui vous vivez qu’un agent peut passer.',
      'Si vous devez vous absenter, dites-le à la commune.',
    ],
  },
  'enquete-residence-rapport': {
    name: 'Rapport du contrôle de votre adresse',
    what: 'L’agent qui est passé à votre adresse écrit ce qu’il a vu, et s’il conclut que vous y habitez ou non.',
    changes:
      'Rapport positif : la commune envoie votre demande à l’Office des étrangers. Rapport négatif : la commune peut refuser de la prendre en considération.',
    steps: [
      'Lisez la conclusion et les jours des visites.',
      'Si le rapport se trompe, rassemblez des preuves que vous habitez là et donnez-les à la commune sans attendre.',
      'Montrez le rapport à votre avocat.',
    ],
  },
  'bordereau-transmission': {
    name: 'Liste d’envoi à l’Office des étrangers',
    what: 'La commune envoie votre demande 9bis à l’Office des étrangers avec d’autres dossiers. Ce papier en fait la liste ; il ne vous est pas adressé.',
    changes:
      'Votre dossier quitte la commune. C’est l’Office qui va décider. Cela ne donne pas de droit de séjour.',
    steps: [
      'Notez le jour de l’envoi.',
      'Envoyez désormais vos nouveaux documents à l’Office, avec votre nom, votre adresse et votre numéro de dossier.',
      'Dites à la commune et à l’Office si vous déménagez.',
    ],
  },
  'annexe-42': {
    name: 'Demande irrecevable : redevance non payée (annexe 42)',
    what: 'Votre demande est refusée sans être examinée, parce que la redevance n’est pas payée en entier ou que la preuve manque.',
    changes:
      'Cette demande est finie. Vos raisons n’ont pas été examinées. Votre séjour ne change pas.',
    steps: [
      'Vérifiez avec vos preuves de paiement si la commune se trompe, et montrez-les à un avocat.',
      'Une nouvelle demande est possible, avec la preuve que la redevance est payée. Les mêmes raisons peuvent y revenir.',
      'Contre cette décision, un recours devant le juge est possible.',
    ],
  },
  'annexe-43': {
    name: 'Redevance incomplète : solde à payer (annexe 43)',
    what: 'Vous avez payé une partie de la redevance seulement. Ce papier dit combien il manque.',
    changes:
      'Votre demande attend. Si le solde n’est pas payé, ou si la preuve n’est pas remise à temps, la demande est refusée sans examen (annexe 42).',
    steps: [
      'Payez exactement le montant indiqué, sur le compte indiqué.',
      'Remettez la preuve du paiement à la commune dans le même délai : payer ne suffit pas.',
      'Demandez un reçu et gardez une copie.',
    ],
  },
  'annexe-3': {
    name: 'Déclaration d’arrivée (annexe 3)',
    what: 'Ce papier prouve que vous avez dit à la commune que vous êtes en Belgique pour un court séjour.',
    changes:
      'Vous pouvez rester jusqu’au jour écrit sur le papier. Il ne prolonge pas votre séjour et ne vous inscrit dans aucun registre.',
    steps: [
      'Notez le dernier jour du séjour.',
      'Partez au plus tard ce jour-là.',
      'Si vous voulez rester plus longtemps, demandez conseil avant ce jour, pas après.',
    ],
  },
  'annexe-3ter': {
    name: 'Déclaration de présence (annexe 3ter)',
    what: 'Ce papier prouve que vous avez dit à la commune que vous êtes en Belgique, comme citoyen de l’Union ou comme membre de sa famille.',
    changes:
      'Vous pouvez rester trois mois au plus. Le papier ne vous inscrit dans aucun registre.',
    steps: [
      'Gardez ce papier avec votre passeport ou votre carte d’identité.',
      'Pour rester plus de trois mois, faites la demande à la commune au plus tard trois mois après votre entrée.',
    ],
  },
  'annexe-15': {
    name: 'Attestation provisoire (annexe 15)',
    what: 'La commune atteste votre situation, par la case qui est cochée : par exemple, vous attendez une décision ou une carte.',
    changes:
      'Selon la case cochée, elle couvre votre séjour jusqu’au jour écrit dessus. Elle ne change pas votre droit de travailler.',
    steps: [
      'Lisez quelle case est cochée et jusqu’à quel jour l’attestation est valable.',
      'Retournez à la commune avant ce jour si vous n’avez pas encore de réponse.',
      'Gardez aussi votre ancienne carte.',
    ],
  },
  'annexe-19': {
    name: 'Demande d’attestation d’enregistrement (annexe 19)',
    what: 'Ce papier prouve que vous avez demandé, comme citoyen de l’Union, à être enregistré pour plus de trois mois.',
    changes: 'Votre demande est en cours. La commune vérifie votre adresse et vos documents.',
    steps: [
      'Vérifiez sur le papier quels documents manquent encore et pour quel jour.',
      'Remettez-les à la commune contre un reçu.',
      'Mettez votre nom sur la sonnette : votre adresse sera contrôlée.',
    ],
  },
  'annexe-19ter': {
    name: 'Demande de carte de membre de la famille (annexe 19ter)',
    what: 'Ce papier prouve que vous avez demandé une carte de séjour comme membre de la famille d’un citoyen de l’Union ou d’un Belge.',
    changes:
      'Votre demande est en cours. L’Office des étrangers a un temps limité pour décider. La commune contrôle votre adresse.',
    steps: [
      'Remettez à la commune toutes les preuves qui manquent, contre un reçu.',
      'Mettez votre nom sur la sonnette et sur la boîte aux lettres.',
      'Dites à la commune tout changement d’adresse ou de famille.',
    ],
  },
  'annexe-19quinquies': {
    name: 'Demande non prise en considération (annexe 19quinquies)',
    what: 'Votre demande de citoyen de l’Union ou de membre de la famille n’est pas prise en considération, par exemple parce que le lien de famille n’est pas prouvé.',
    changes:
      'Votre demande s’arrête. Un recours contre cette décision n’empêche pas l’éloignement.',
    steps: [
      'Lisez la raison écrite sur le papier.',
      'Voyez un avocat : un recours est possible devant le juge.',
      'Si une preuve manquait, demandez si une nouvelle demande complète est plus rapide.',
    ],
  },
  'annexe-35': {
    name: 'Document spécial de séjour (annexe 35)',
    what: 'Ce document dit que vous avez fait un recours et que vous pouvez rester en Belgique en attendant le jugement.',
    changes:
      'Vous pouvez rester, mais ce n’est pas un droit de séjour. Le document dit si vous pouvez travailler : sans limite, avec limite, ou non.',
    steps: [
      'Lisez jusqu’à quel jour il est valable et ce qu’il dit du travail.',
      'Retournez à la commune avant ce jour pour le faire prolonger.',
      'Restez en contact avec votre avocat : si le recours est rejeté, le document est retiré.',
    ],
  },
  'annexe-20': {
    name: 'Refus de séjour (annexe 20)',
    what: 'Le séjour de plus de trois mois que vous demandiez, comme citoyen de l’Union ou comme membre de la famille, est refusé.',
    changes:
      'Le séjour demandé est refusé. Si la phrase sur l’ordre de quitter le territoire n’est pas barrée, vous devez aussi partir. Selon la décision et son jour, un recours fait à temps peut empêcher l’éloignement ; ce n’est pas le cas pour les « autres membres de la famille ».',
    steps: [
      'Regardez ce qui est barré : y a-t-il un ordre de quitter le territoire ? un mois de plus pour des documents ?',
      'Si un mois de plus est donné, remettez les documents au plus tard le jour écrit sur le papier.',
      'Voyez un avocat tout de suite pour le recours.',
      'Après le recours, demandez à la commune si vous recevez une annexe 35.',
    ],
  },
}
