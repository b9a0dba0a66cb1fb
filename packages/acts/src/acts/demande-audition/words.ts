import { runningWords } from '../../parts/petition/index.ts'

export const words = {
  fr: {
    title: 'Demande d’être entendu',
    ...runningWords.fr,
    order:
      'Par une ordonnance du {order}, envoyée le {sent}, le Conseil propose de juger l’affaire sans audience.',
    asks: 'La partie requérante demande à être entendue. Elle n’accepte pas la procédure purement écrite.',
    asksSeveral:
      'Les parties requérantes demandent à être entendues. Elles n’acceptent pas la procédure purement écrite.',
    inTime: 'Cette demande est faite dans les {count} jours de l’envoi, qui mènent au {last}.',
    why: 'Elle souhaite exposer à l’audience ce qui suit.',
    whySeveral: 'Elles souhaitent exposer à l’audience ce qui suit.',
    invitesSeveral:
      'Les parties requérantes demandent au Conseil de fixer l’affaire à une audience et de les y convoquer.',
    invites:
      'La partie requérante demande au Conseil de fixer l’affaire à une audience et de l’y convoquer.',
    proof: 'Preuve du jour de l’envoi : {proof}.',
  },
  nl: {
    title: 'Verzoek om gehoord te worden',
    ...runningWords.nl,
    order:
      'Bij een beschikking van {order}, verzonden op {sent}, stelt de Raad voor de zaak zonder terechtzitting te behandelen.',
    asks: 'De verzoekende partij vraagt om gehoord te worden. Zij stemt niet in met de louter schriftelijke procedure.',
    asksSeveral:
      'De verzoekende partijen vragen om gehoord te worden. Zij stemmen niet in met de louter schriftelijke procedure.',
    inTime:
      'Dit verzoek wordt gedaan binnen {count} dagen na de verzending, die lopen tot en met {last}.',
    why: 'Zij wenst op de terechtzitting het volgende uiteen te zetten.',
    whySeveral: 'Zij wensen op de terechtzitting het volgende uiteen te zetten.',
    invitesSeveral:
      'De verzoekende partijen vragen de Raad de zaak op een terechtzitting vast te stellen en hen op te roepen.',
    invites:
      'De verzoekende partij vraagt de Raad de zaak op een terechtzitting vast te stellen en haar op te roepen.',
    proof: 'Bewijs van de dag van verzending: {proof}.',
  },
  de: {
    title: 'Antrag auf Anhörung',
    ...runningWords.de,
    order:
      'Mit einem Beschluss vom {order}, versandt am {sent}, schlägt der Rat vor, die Sache ohne Sitzung zu entscheiden.',
    asks: 'Die antragstellende Partei beantragt, angehört zu werden. Sie ist mit dem rein schriftlichen Verfahren nicht einverstanden.',
    asksSeveral:
      'Die antragstellenden Parteien beantragen, angehört zu werden. Sie sind mit dem rein schriftlichen Verfahren nicht einverstanden.',
    inTime:
      'Dieser Antrag wird binnen {count} Tagen ab der Versendung gestellt, die bis zum {last} laufen.',
    why: 'Sie möchte in der Sitzung Folgendes darlegen.',
    whySeveral: 'Sie möchten in der Sitzung Folgendes darlegen.',
    invitesSeveral:
      'Die antragstellenden Parteien bitten den Rat, die Sache zu einer Sitzung anzusetzen und sie dazu zu laden.',
    invites:
      'Die antragstellende Partei bittet den Rat, die Sache zu einer Sitzung anzusetzen und sie dazu zu laden.',
    proof: 'Nachweis des Versandtages: {proof}.',
  },
} as const
