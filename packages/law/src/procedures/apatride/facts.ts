import { choice, yesNo } from '@sejour/engine'
import { article } from '../../texts/index.ts'

export const apatrideRecommandee = yesNo({
  id: 'apatride-demande.recommandee',
  label: 'Envoi recommandé de la demande comme apatride',
  question: 'La demande part-elle par lettre recommandée à l’Office des étrangers ?',
  why: 'Envoyée autrement, elle n’est pas prise en considération.',
  source: article('57/38', { paragraph: '§ 1er' }),
  exhibits: ['Récépissé de la lettre recommandée'],
  changeable: true,
})

export const apatrideAdresse = yesNo({
  id: 'apatride-demande.adresse',
  label: 'Adresse réelle indiquée dans la demande comme apatride',
  question: 'La demande indique-t-elle l’adresse où vous habitez réellement ?',
  why: 'Sans cette adresse, elle n’est pas prise en considération.',
  source: article('57/38', { paragraph: '§ 1er' }),
  changeable: true,
})

export const apatrideSejourPasse = yesNo({
  id: 'apatride-demande.sejour-passe',
  label: 'Séjour antérieur qui compte',
  question:
    'Avez-vous eu un séjour légal de plus de trois mois, ou un séjour comme demandeur de protection ?',
  why: 'Sans un tel séjour, la demande n’est pas prise en considération.',
  source: article('57/40'),
  exhibits: ['Ancienne carte ou attestation d’immatriculation', 'Annexe 25 ou 26'],
})

export const apatrideDejaExamine = yesNo({
  id: 'apatride-demande.deja-examinee',
  label: 'Éléments déjà rejetés au fond',
  question: 'Les mêmes éléments ont-ils déjà été rejetés au fond dans une demande comme apatride ?',
  why: 'Une demande qui répète des éléments déjà examinés n’est pas prise en considération.',
  source: article('57/40'),
})

export const apatrideJugement = choice({
  id: 'apatride-condition.jugement',
  label: 'Jugement sur l’apatridie',
  question: 'Un tribunal a-t-il définitivement tranché si vous êtes apatride ?',
  why: 'Ce jugement lie le Commissaire général ; un refus définitif fait refuser la demande.',
  source: article('57/41', { paragraph: '§ 1er' }),
  options: {
    reconnu: 'Oui, je suis reconnu apatride',
    refuse: 'Oui, il l’a refusé',
    'en-cours': 'Pas encore : l’affaire est en cours',
    aucun: 'Non, je ne l’ai pas demandé',
  },
  exhibits: ['Jugement ou arrêt'],
})

export const apatrideIdentite = yesNo({
  id: 'apatride-condition.identite',
  label: 'Identité et provenance prouvées',
  question: 'Pouvez-vous démontrer votre identité et d’où vous venez ?',
  why: 'C’est la deuxième condition de la loi.',
  source: article('57/37'),
  exhibits: ['Actes d’état civil', 'Documents de séjour d’autres pays'],
})

export const apatridePerte = choice({
  id: 'apatride-condition.perte',
  label: 'Comment la nationalité manque',
  question: 'Comment se fait-il que vous n’ayez pas de nationalité ?',
  why: 'Celui qui a renoncé de son plein gré à sa nationalité ne remplit pas la condition.',
  source: article('57/37'),
  options: {
    jamais: 'Je n’en ai jamais eu',
    involontaire: 'Je l’ai perdue sans le vouloir',
    volontaire: 'J’y ai renoncé',
  },
})

export const apatrideAutreNationalite = yesNo({
  id: 'apatride-condition.autre-nationalite',
  label: 'Autre nationalité possible',
  question: 'Pouvez-vous acquérir ou retrouver la nationalité d’un État ?',
  why: 'Cette possibilité exclut l’admission comme apatride.',
  source: article('57/37'),
})

export const apatrideSejourAilleurs = yesNo({
  id: 'apatride-condition.sejour-ailleurs',
  label: 'Séjour durable possible ailleurs',
  question:
    'Avez-vous, ou pouvez-vous avoir, un séjour légal et durable dans un autre État où vous seriez admis ?',
  why: 'Un tel séjour, dans un État avec lequel vous avez des liens, exclut l’admission.',
  source: article('57/37'),
})

export const apatrideDetenu = yesNo({
  id: 'apatride-demande.detenu',
  label: 'Détention en vue d’un éloignement',
  question: 'Êtes-vous détenu en centre fermé ou dans une maison de retour ?',
  why: 'L’avis et la décision peuvent alors tomber en quinze jours chacun.',
  source: article('57/41', { paragraph: '§ 2' }),
})
