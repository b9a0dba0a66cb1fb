import type { APPEAL_SHEETS, SheetsOf } from '../sheet-ids.ts'

export const appealsFr: SheetsOf<typeof APPEAL_SHEETS> = {
  'recours-annulation': {
    name: 'Votre recours en annulation',
    what: 'C’est la lettre qui demande au Conseil du contentieux des étrangers d’annuler une décision. Le juge vérifie si la loi a été respectée ; il ne donne pas de séjour.',
    changes:
      'En règle générale, ce recours n’arrête pas l’éloignement. Pour quelques décisions sur la famille ou les citoyens de l’Union, il peut l’arrêter : demandez-le à votre avocat.',
    steps: [
      'Vérifiez avec votre avocat que la requête part avant le dernier jour. Après, elle est perdue.',
      'Si le greffe demande de payer ou de compléter, faites-le tout de suite : le délai est très court.',
      'Si vous déménagez, prévenez votre avocat et le greffe.',
      'Venez à l’audience, ou faites-vous représenter par votre avocat.',
    ],
  },
  'recours-annulation-suspension': {
    name: 'Votre recours avec demande de suspension',
    what: 'Une seule lettre demande au juge d’annuler la décision et, en attendant, d’en arrêter les effets.',
    changes:
      'La demande seule n’arrête pas l’éloignement. Il n’est arrêté que si le juge accorde la suspension.',
    steps: [
      'Donnez à votre avocat les preuves du mal que l’exécution vous ferait.',
      'Si vous êtes arrêté ou si un départ est prévu, appelez votre avocat le jour même.',
      'Si la suspension est refusée, il faut demander très vite de continuer : votre avocat doit le savoir.',
    ],
  },
  'recours-extreme-urgence': {
    name: 'Votre demande en extrême urgence',
    what: 'Votre avocat demande au juge d’arrêter tout de suite un éloignement qui va se faire.',
    changes:
      'Pour une mesure reçue avant le 12 juin 2026, vous ne pouvez en règle générale pas être éloigné de force tant que le délai pour cette demande court, ni tant qu’une demande faite à temps n’est pas rejetée. La loi a changé ce jour-là : demandez à votre avocat ce qui vaut pour vous.',
    steps: [
      'Restez joignable pour votre avocat, à toute heure.',
      'Dites-lui tout de suite le jour et l’heure du départ annoncé.',
      'Au centre fermé, vous pouvez remettre la requête au directeur : il note le jour et donne un reçu.',
      'Le juge décide en quelques jours, parfois en quelques heures.',
    ],
  },
  'demande-audition': {
    name: 'Demande d’être entendu',
    what: 'Le juge propose de décider sans audience. Cette lettre demande une audience, pour pouvoir vous expliquer.',
    changes:
      'En règle générale, une audience est alors fixée. Sans cette lettre, le juge décide sur les papiers seulement.',
    steps: [
      'Vérifiez le jour d’envoi sur l’enveloppe : le délai part de l’envoi, pas du jour où vous l’avez lue.',
      'Envoyez la demande par recommandé ou par J-Box, et gardez la preuve.',
      'Venez à l’audience.',
    ],
  },
  'memoire-synthese': {
    name: 'Mémoire de synthèse',
    what: 'Le greffe demande si votre avocat veut résumer toutes ses raisons dans un dernier écrit. C’est cette réponse, ou cet écrit.',
    changes:
      'Le juge décidera sur ce dernier écrit. Sans réponse au greffe à temps, le recours est perdu.',
    steps: [
      'Transmettez tout courrier du greffe à votre avocat le jour même.',
      'Il y a deux délais : un pour répondre, un pour déposer l’écrit. Ils partent du même jour.',
    ],
  },
  'cassation-liste': {
    name: 'Recours au Conseil d’État : à vérifier',
    what: 'C’est une liste de ce qu’il faut avant de demander au Conseil d’État de casser le jugement du Conseil du contentieux.',
    changes:
      'Ce recours n’arrête rien : ni la décision, ni l’éloignement. Le Conseil d’État ne regarde pas vos faits, seulement si la loi a été bien appliquée.',
    steps: [
      'Voyez un avocat tout de suite : il est obligatoire.',
      'Donnez-lui le jugement et la preuve du jour où vous l’avez reçu.',
      'Demandez-lui si l’aide juridique que vous aviez vaut encore.',
    ],
  },
  'etiquettes-recommande': {
    name: 'Étiquettes pour un recommandé',
    what: 'Ce sont les adresses à coller sur les enveloppes que vous envoyez par recommandé.',
    changes: 'Rien tant que l’enveloppe n’est pas déposée à la poste.',
    steps: [
      'Collez l’étiquette sur la bonne enveloppe.',
      'Déposez l’enveloppe au guichet de la poste. C’est le jour du dépôt qui compte.',
      'Gardez le récépissé avec votre dossier.',
    ],
  },
  'couverture-recommande': {
    name: 'Lettre d’accompagnement',
    what: 'Cette lettre dit ce que l’enveloppe, ou l’envoi par J-Box, contient : chaque document et le nombre d’exemplaires.',
    changes: 'Rien dans votre séjour. Elle sert à prouver ce qui a été envoyé.',
    steps: [
      'Comparez la liste avec ce qui est dans l’enveloppe.',
      'Gardez une copie de la lettre et la preuve de l’envoi.',
    ],
  },
}
