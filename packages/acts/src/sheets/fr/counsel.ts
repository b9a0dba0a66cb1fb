import type { COUNSEL_SHEETS, SheetsOf } from '../sheet-ids.ts'

export const counselFr: SheetsOf<typeof COUNSEL_SHEETS> = {
  'article-9bis-demande': {
    name: 'Votre demande 9bis',
    what: 'C’est la lettre qui demande une autorisation de séjour depuis la Belgique. Elle explique pourquoi vous ne pouvez pas la demander à l’étranger et pourquoi vous voulez rester.',
    changes:
      'Rien ne change tant que l’Office des étrangers n’a pas décidé. La demande ne donne pas de séjour et n’arrête pas un ordre de quitter le territoire.',
    steps: [
      'Relisez chaque fait et chaque date : tout doit être exact.',
      'Vérifiez l’adresse et le domicile élu : c’est là que la décision arrivera.',
      'Chaque adulte signe, ou un avocat signe pour tous. La preuve de la redevance est jointe.',
      'Préparez-vous au contrôle de votre adresse.',
    ],
  },
  inventaire: {
    name: 'Liste de vos documents',
    what: 'C’est la liste numérotée des documents joints à votre dossier, avec ce que chacun prouve.',
    changes: 'Rien dans votre séjour. L’Office ou le juge retrouve vos preuves plus vite.',
    steps: [
      'Comparez la liste avec les documents que vous avez donnés.',
      'Gardez les originaux chez vous.',
      'Dites à votre avocat si un document manque ou n’est plus valable.',
    ],
  },
  'faits-et-procedures': {
    name: 'Votre histoire par dates',
    what: 'C’est un tableau de ce qui s’est passé, dans l’ordre, avec les décisions reçues et les preuves.',
    changes: 'Rien dans votre séjour. Il aide à lire votre dossier.',
    steps: [
      'Relisez chaque date avec vos papiers.',
      'Dites à votre avocat ce qui manque : une ancienne demande, un recours, un ordre de quitter.',
    ],
  },
  'domicile-elu': {
    name: 'Adresse pour recevoir les décisions',
    what: 'Cette lettre dit à l’Office des étrangers à quelle adresse en Belgique il doit envoyer ses décisions pour vous.',
    changes:
      'Dès que l’Office la reçoit, une décision envoyée à cette adresse est valable, et les délais courent, même si vous ne l’avez pas vue.',
    steps: [
      'Choisissez une adresse où le courrier est ouvert chaque jour, par exemple chez votre avocat.',
      'Envoyez la lettre par recommandé, ou remettez-la contre un reçu.',
      'Prévenez de tout nouveau changement.',
    ],
  },
  complement: {
    name: 'Complément à votre demande',
    what: 'Cette lettre ajoute des faits ou des documents à une demande qui est encore en cours.',
    changes:
      'Rien dans votre séjour. L’Office peut en tenir compte s’il la reçoit avant de décider.',
    steps: [
      'Vérifiez que votre nom, votre adresse et votre numéro de dossier y sont.',
      'Envoyez-la sans attendre, par recommandé, et gardez la preuve de l’envoi.',
    ],
  },
  actualisation: {
    name: 'Mise à jour de votre demande',
    what: 'Cette lettre dit ce qui vaut encore dans votre demande, ce qui a changé et ce qui est nouveau.',
    changes: 'Rien dans votre séjour. L’Office décidera avec votre situation d’aujourd’hui.',
    steps: [
      'Dites à votre avocat tout ce qui a changé, aussi ce qui vous semble mauvais pour vous.',
      'Donnez des documents récents.',
      'Gardez la preuve de l’envoi.',
    ],
  },
  'changement-adresse': {
    name: 'Changement d’adresse',
    what: 'Cette lettre dit à la commune et à l’Office des étrangers que vous avez déménagé. Votre demande continue.',
    changes:
      'Votre nouvelle adresse peut être contrôlée. Le domicile élu, lui, ne change que si la lettre le dit.',
    steps: [
      'Mettez votre nom sur la sonnette et sur la boîte aux lettres.',
      'Vérifiez à quelle adresse les décisions seront envoyées.',
      'Prévenez aussi votre avocat et, si un recours est en cours, le greffe du juge.',
    ],
  },
  'changement-conseil': {
    name: 'Changement d’avocat',
    what: 'Cette lettre dit à l’Office des étrangers quel avocat vous défend désormais.',
    changes:
      'Les copies des décisions iront à votre nouvel avocat. Si le domicile élu était chez l’ancien, il doit être changé aussi.',
    steps: [
      'Demandez à l’ancien avocat de donner votre dossier au nouveau.',
      'Vérifiez que le domicile élu est le bon.',
      'Si un recours est en cours, le greffe du juge doit être prévenu à part.',
    ],
  },
  'signalement-parent': {
    name: 'Signalement : parent d’un enfant en séjour légal',
    what: 'Cette lettre dit à l’Office des étrangers que vous êtes le parent d’un enfant qui séjourne légalement en Belgique, et demande d’en tenir compte.',
    changes: 'Rien dans votre séjour tant que l’Office n’a pas répondu.',
    steps: [
      'Joignez l’acte de naissance et le titre de séjour de l’enfant.',
      'Joignez les preuves que vous vous occupez de lui.',
      'Gardez la preuve de l’envoi.',
    ],
  },
  prolongation: {
    name: 'Demande de prolongation de votre carte',
    what: 'Cette lettre demande de prolonger votre séjour avant que votre carte expire.',
    changes:
      'Si elle est faite à temps, la commune peut vous remettre une attestation en attendant la décision.',
    steps: [
      'Allez à la commune entre 45 et 30 jours avant la fin de la carte, et en tout cas avant la fin.',
      'Joignez les preuves que les conditions de la carte sont remplies.',
      'Demandez un reçu, puis une annexe 15 si la carte expire avant la réponse.',
    ],
  },
  desistement: {
    name: 'Retrait de votre demande',
    what: 'Par cette lettre, vous retirez une demande de séjour qui est en cours.',
    changes:
      'La demande s’arrête : l’Office ne décidera plus. Vous ne pouvez pas compter dessus ensuite.',
    steps: [
      'Ne signez que si vous comprenez pourquoi. Demandez d’abord l’avis d’un avocat.',
      'Gardez une copie et la preuve de l’envoi.',
    ],
  },
}
