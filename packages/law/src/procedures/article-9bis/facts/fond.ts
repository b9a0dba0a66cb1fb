import { choice, count, day, list, yesNo } from '@sejour/engine'
import {
  agii,
  article,
  articleCedh,
  articleDirectiveRetour,
  ficheAdde,
  longueProcedureAsile,
  mpevContreSuisse,
  pointInstruction,
  pratique,
  situationsHumanitairesUrgentes,
} from '../../../texts/index.ts'

export const motifNature = choice({
  id: 'motifs.nature',
  label: 'Nature du motif',
  question: 'De quoi parle ce motif ?',
  why: 'Chaque motif a ses propres preuves.',
  source: ficheAdde,
  options: {
    'vie-familiale': 'Ma famille en Belgique',
    'interet-enfant': 'L’intérêt de mon enfant',
    integration: 'Mon intégration et la longueur de mon séjour',
    travail: 'Mon travail, ou une promesse d’emploi',
    scolarite: 'L’école des enfants, ou mes études',
    'longueur-procedure': 'La longueur de ma procédure d’asile',
    vulnerabilite: 'Ma vulnérabilité',
    apatridie: 'Je n’ai la nationalité d’aucun État',
    'situation-humanitaire': 'Une autre situation humanitaire urgente',
    autre: 'Autre chose',
  },
})

export const motifPieces = count({
  id: 'motifs.pieces',
  label: 'Nombre de pièces à l’appui du motif',
  question: 'Combien de documents joignez-vous pour prouver ce motif ?',
  why: 'Un motif sans pièce convainc rarement.',
  source: ficheAdde,
  changeable: true,
})

export const motifs = list({
  id: 'motifs',
  label: 'Motifs de fond',
  question: 'Pourquoi demandez-vous à pouvoir rester en Belgique ?',
  why: 'Sans motif de fond, une demande recevable est déclarée non fondée. Un même fait peut servir aux deux, mais il s’argumente deux fois.',
  source: [article('9bis', { paragraph: '§ 1er' }), ficheAdde],
  itemLabel: 'Motif',
  of: [motifNature, motifPieces],
  changeable: true,
})

export const enfantMineur = yesNo({
  id: 'fond.enfant-mineur',
  label: 'Enfant mineur concerné',
  question: 'Un enfant mineur vit-il avec vous ou dépend-il de vous en Belgique ?',
  why: 'L’intérêt de l’enfant doit être pris en compte, et il vaut mieux l’invoquer.',
  source: [articleDirectiveRetour('5'), articleCedh('8'), article('74/13')],
  exhibits: ['Acte de naissance', 'Attestation scolaire'],
})

export const enfantScolarise = yesNo({
  id: 'fond.enfant-scolarise',
  label: 'Enfant scolarisé',
  question: 'Un enfant de votre famille va-t-il à l’école, de la maternelle au supérieur ?',
  why: 'Le repère de durée de l’asile est alors de trois ans, au lieu de quatre.',
  source: longueProcedureAsile,
  exhibits: ['Attestations scolaires de chaque année'],
})

export const sejourIninterrompuDepuis = day({
  id: 'fond.sejour-ininterrompu-depuis',
  label: 'Début du séjour ininterrompu en Belgique',
  question: 'Depuis quel jour vivez-vous en Belgique sans interruption ?',
  why: 'La durée du séjour peut compter, sans rien garantir.',
  source: pointInstruction('2.7'),
  exhibits: ['Une preuve de présence par année (école, soins, transports, courrier)'],
})

export const vieFamiliale = choice({
  id: 'fond.vie-familiale',
  label: 'Vie familiale en Belgique',
  question: 'Avez-vous de la famille proche en Belgique ?',
  why: 'Une vie familiale se prouve, surtout quand on ne vit pas ensemble.',
  source: [articleCedh('8'), ficheAdde],
  options: {
    aucune: 'Non',
    cohabitation: 'Oui, et nous vivons ensemble',
    'sans-cohabitation': 'Oui, mais nous ne vivons pas ensemble',
  },
  exhibits: ['Actes d’état civil', 'Preuves de contacts et d’aide'],
})

export const auteurEnfantEnSejour = yesNo({
  id: 'fond.auteur-enfant-en-sejour',
  label: 'Parent d’un enfant en séjour légal',
  question: 'Êtes-vous le père ou la mère d’un enfant non européen en séjour légal en Belgique ?',
  why: 'L’Office dit traiter plus vite ces dossiers quand ils lui sont signalés.',
  source: pratique('parent d’un enfant en séjour légal'),
  exhibits: ['Acte de naissance', 'Titre de séjour de l’enfant'],
})

export const ancienMineur = yesNo({
  id: 'fond.ancien-mineur',
  label: 'Ancien mineur en séjour illimité',
  question: 'Aviez-vous, enfant, un séjour illimité en Belgique, perdu après un retour au pays ?',
  why: 'C’est une des situations humanitaires citées par l’instruction du 26 mars 2009.',
  source: situationsHumanitairesUrgentes,
  exhibits: [
    'Ancien titre de séjour',
    'Preuve de la confiscation des documents ou du mariage forcé',
  ],
})

export const epouxNationalitesDifferentes = yesNo({
  id: 'fond.epoux-nationalites-differentes',
  label: 'Époux de nationalités différentes',
  question:
    'Êtes-vous mariés avec deux nationalités, sans pouvoir vivre ensemble dans aucun des deux pays ?',
  why: 'C’est une des situations humanitaires citées par l’instruction du 26 mars 2009.',
  source: situationsHumanitairesUrgentes,
  exhibits: ['Acte de mariage', 'Refus de regroupement familial des deux pays'],
})

export const pensionBelge = yesNo({
  id: 'fond.pension-belge',
  label: 'Pension belge',
  question:
    'Recevez-vous une pension belge, et avez-vous perdu votre séjour après un retour au pays ?',
  why: 'C’est une des situations humanitaires citées par l’instruction du 26 mars 2009.',
  source: situationsHumanitairesUrgentes,
  exhibits: ['Attestation de pension ou de pension d’invalidité'],
})

export const apatridie = yesNo({
  id: 'fond.apatridie',
  label: 'Apatridie',
  question: 'Un juge vous a-t-il reconnu apatride, ou l’avez-vous demandé ?',
  why: 'Une procédure propre existe depuis le 1er septembre 2024 ; l’article 9bis reste possible.',
  source: [agii('apatridie', 'medium'), article('57/38')],
  exhibits: ['Jugement du tribunal de la famille', 'Refus des consulats'],
})

export const apatridieSejourAilleurs = yesNo({
  id: 'fond.apatridie-sejour-ailleurs',
  label: 'Droit de séjour dans un autre pays de rattachement',
  question: 'Avez-vous un droit de séjour dans un autre pays avec lequel vous avez des liens ?',
  why: 'L’Office examine aussi si l’apatride peut vivre ailleurs.',
  source: agii('apatridie', 'medium'),
  exhibits: ['Preuve qu’aucun autre pays n’accorde le séjour'],
})

export const ordrePublic = yesNo({
  id: 'fond.ordre-public',
  label: 'Condamnation ou faits d’ordre public',
  question: 'Avez-vous été condamné, ou l’Office peut-il invoquer l’ordre public contre vous ?',
  why: 'La menace doit être actuelle et grave, et pesée avec votre vie de famille.',
  source: [ficheAdde, mpevContreSuisse],
  exhibits: ['Extrait de casier judiciaire', 'Jugements', 'Preuves de réinsertion'],
})
