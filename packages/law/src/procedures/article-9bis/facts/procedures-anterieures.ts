import { cite, choice, yesNo } from '@sejour/engine'
import {
  agii,
  article,
  articleAr,
  circulaireSur9bis,
  ficheAdde,
  loi14Decembre2015,
} from '../../../texts/index.ts'

const paragraphe2 = (point: string) => article('9bis', { paragraph: '§ 2', point })

export const procedureDemandeAnterieure = yesNo({
  id: 'procedures.demande-anterieure',
  label: 'Demande de séjour antérieure en Belgique',
  question: 'Avez-vous déjà demandé une autorisation de séjour en Belgique ?',
  why: 'Les arguments d’une demande antérieure sont en principe exclus.',
  source: paragraphe2('3°'),
  exhibits: ['Demandes antérieures', 'Décisions sur ces demandes'],
})

export const procedure9bisPendante = yesNo({
  id: 'procedures.9bis-pendante',
  label: 'Autre demande 9bis encore pendante',
  question: 'Une autre demande 9bis, plus ancienne, attend-elle encore une décision ?',
  why: 'Introduire une nouvelle demande vaut désistement de l’ancienne.',
  source: [article('9bis', { paragraph: '§ 3' }), cite(loi14Decembre2015)],
  exhibits: ['Copie de la demande pendante', 'Attestation de réception'],
})

export const procedureElementsRepris = yesNo({
  id: 'procedures.elements-repris',
  label: 'Éléments de la demande pendante repris',
  question: 'La nouvelle demande reprend-elle tout ce qui reste utile dans l’ancienne ?',
  why: 'Seule la dernière demande est examinée : ce qui n’y est pas repris est perdu.',
  source: [article('9bis', { paragraph: '§ 3' }), agii('demandes successives')],
  changeable: true,
})

export const procedure9ter = choice({
  id: 'procedures.9ter',
  label: 'Demande médicale (9ter)',
  question: 'Avez-vous introduit une demande pour raisons médicales (9ter) ?',
  why: 'Les arguments d’une demande 9ter sont exclus ici, mais les deux demandes peuvent coexister.',
  source: [paragraphe2('4°'), article('9ter')],
  options: {
    jamais: 'Jamais',
    pendante: 'Oui, elle est en cours',
    terminee: 'Oui, elle est terminée',
  },
  exhibits: ['Demande 9ter', 'Décision sur cette demande'],
})

export const procedureApatridie = yesNo({
  id: 'procedures.apatridie',
  label: 'Demande de séjour comme apatride',
  question: 'Avez-vous introduit une demande de séjour comme apatride ?',
  why: 'Depuis le 1er septembre 2024, cette demande a sa propre procédure à l’Office.',
  source: [paragraphe2('5°'), article('57/38')],
  exhibits: ['Demande de séjour comme apatride', 'Décision sur cette demande'],
})

export const procedureSejourLegal = yesNo({
  id: 'procedures.sejour-legal',
  label: 'Séjour légal en cours',
  question: 'Avez-vous aujourd’hui un séjour légal en Belgique ?',
  why: 'Une personne en séjour légal a parfois une autre voie, sans circonstances exceptionnelles.',
  source: articleAr('25/2'),
  exhibits: ['Titre de séjour ou déclaration d’arrivée'],
})

export const procedureOrdreDeQuitter = yesNo({
  id: 'procedures.ordre-de-quitter',
  label: 'Ordre de quitter le territoire',
  question: 'Avez-vous reçu un ordre de quitter le territoire ?',
  why: 'La demande 9bis ne suspend pas cet ordre.',
  source: article('7'),
  exhibits: ['Annexe 13 de l’arrêté royal du 8 octobre 1981'],
})

export const procedureInterdictionEntree = yesNo({
  id: 'procedures.interdiction-entree',
  label: 'Interdiction d’entrée',
  question: 'Avez-vous une interdiction d’entrée ?',
  why: 'Elle n’empêche pas d’introduire la demande, mais elle complique le dossier.',
  source: [article('74/11'), agii('interdiction d’entrée', 'medium')],
  exhibits: ['Annexe 13sexies de l’arrêté royal du 8 octobre 1981'],
})

export const procedureMaintien = yesNo({
  id: 'procedures.maintien',
  label: 'Maintien en centre fermé',
  question: 'Êtes-vous détenu, ou dans un centre fermé ou une maison pour familles ?',
  why: 'L’adresse de ce lieu compte alors comme résidence et comme domicile élu par défaut.',
  source: [article('9quater', { paragraph: '§ 1er' }), circulaireSur9bis, ficheAdde],
  exhibits: ['Décision de maintien'],
})
