import { choice, day, yesNo } from '@sejour/engine'
import { article, ceNovembre2016 } from '../../texts/index.ts'

const paragraphe1 = article('9ter', { paragraph: '§ 1er' })
const paragraphe2 = article('9ter', { paragraph: '§ 2' })
const paragraphe3 = article('9ter', { paragraph: '§ 3' })

export const demande9terLe = day({
  id: 'demande-9ter.introduite-le',
  label: 'Jour de l’envoi de la demande 9ter',
  question: 'Quel jour avez-vous envoyé la demande, ou quel jour voulez-vous l’envoyer ?',
  why: 'L’âge du certificat et la preuve de l’identité se jugent à ce jour.',
  source: paragraphe1,
  exhibits: ['Preuve de l’envoi recommandé'],
  changeable: true,
})

export const demande9terRecommandee = yesNo({
  id: 'demande-9ter.recommandee',
  label: 'Envoi recommandé à l’Office des étrangers',
  question: 'La demande part-elle par lettre recommandée à l’Office des étrangers ?',
  why: 'Remise à la commune ou envoyée autrement, elle est irrecevable.',
  source: paragraphe3,
  exhibits: ['Récépissé de la lettre recommandée'],
  changeable: true,
})

export const demande9terAdresse = yesNo({
  id: 'demande-9ter.adresse',
  label: 'Adresse réelle indiquée dans la demande 9ter',
  question: 'La demande indique-t-elle l’adresse où vous habitez réellement ?',
  why: 'Sans cette adresse, la demande est irrecevable.',
  source: paragraphe3,
  exhibits: ['Copie de la lettre avec l’adresse'],
  changeable: true,
})

export const identite9terPreuve = choice({
  id: 'identite-9ter.preuve',
  label: 'Preuve de l’identité',
  question: 'Comment pouvez-vous prouver votre identité ?',
  why: 'Le 9ter a sa propre règle : une ou plusieurs pièces peuvent remplacer le document.',
  source: paragraphe2,
  options: {
    document: 'Par un passeport, une carte d’identité ou un titre de voyage',
    elements: 'Par une ou plusieurs autres pièces',
    aucune: 'Je ne peux pas la prouver',
  },
  exhibits: ['Copie du document d’identité', 'Actes, attestations et autres pièces'],
  changeable: true,
})

export const pieces9terCompletes = yesNo({
  id: 'pieces-9ter.completes',
  label: 'Nom, naissance et nationalité dans ces pièces',
  question:
    'Ces pièces disent-elles ensemble votre nom complet, votre lieu et date de naissance et votre nationalité ?',
  why: 'C’est la première des quatre conditions de la loi.',
  source: paragraphe2,
  changeable: true,
})

export const pieces9terAutorite = yesNo({
  id: 'pieces-9ter.autorite',
  label: 'Pièces délivrées par l’autorité compétente',
  question: 'Chacune de ces pièces vient-elle de l’autorité qui peut la délivrer ?',
  why: 'C’est la deuxième des quatre conditions de la loi.',
  source: paragraphe2,
  changeable: true,
})

export const pieces9terLien = yesNo({
  id: 'pieces-9ter.lien-physique',
  label: 'Lien physique avec une pièce au moins',
  question:
    'Une de ces pièces porte-t-elle votre photo, vos empreintes ou un autre lien physique ?',
  why: 'C’est la troisième des quatre conditions de la loi.',
  source: paragraphe2,
  changeable: true,
})

export const pieces9terDeclarations = yesNo({
  id: 'pieces-9ter.declarations',
  label: 'Pièce faite sur de simples déclarations',
  question: 'L’une de ces pièces repose-t-elle seulement sur ce que vous avez déclaré ?',
  why: 'La quatrième condition de la loi l’exclut.',
  source: paragraphe2,
  changeable: true,
})

export const asile9terStade = choice({
  id: 'asile-9ter.stade',
  label: 'Asile au jour de la demande 9ter',
  question: 'Où en est votre demande d’asile le jour de la demande 9ter ?',
  why: 'Un asile en cours dispense de prouver l’identité, mais seulement pour la recevabilité.',
  source: [paragraphe2, ceNovembre2016],
  options: {
    aucune: 'Je n’ai pas demandé l’asile',
    'en-cours': 'Aucune décision définitive n’est prise',
    'cassation-admise': 'Recours au Conseil d’État déclaré admissible, sans arrêt de rejet',
    'cassation-introduite': 'Recours au Conseil d’État introduit, pas encore déclaré admissible',
    close: 'Terminé par une décision définitive',
  },
  exhibits: ['Annexe 25 ou 26', 'Décisions du CGRA et du CCE'],
})

export const asile9terInvoque = yesNo({
  id: 'asile-9ter.dispense-invoquee',
  label: 'Dispense pour asile en cours démontrée',
  question: 'La demande dit-elle et prouve-t-elle que votre asile est en cours ?',
  why: 'La dispense ne joue que si la demande la démontre expressément.',
  source: paragraphe2,
  changeable: true,
})

export const certificatModele = yesNo({
  id: 'certificat.modele',
  label: 'Certificat médical du modèle fixé',
  question: 'Le médecin a-t-il rempli le modèle officiel du certificat médical ?',
  why: 'Un certificat libre ne suffit pas.',
  source: paragraphe1,
  exhibits: ['Certificat médical type'],
  changeable: true,
})

export const certificatComplet = yesNo({
  id: 'certificat.complet',
  label: 'Maladie, gravité et soins mentionnés',
  question: 'Le certificat dit-il la maladie, sa gravité et les soins jugés nécessaires ?',
  why: 'Si l’une de ces trois mentions manque, la demande est irrecevable.',
  source: paragraphe1,
  changeable: true,
})

export const certificatLe = day({
  id: 'certificat.date',
  label: 'Date du certificat médical',
  question: 'Quelle est la date du certificat médical ?',
  why: 'Il doit avoir moins de trois mois le jour de la demande.',
  source: paragraphe1,
  changeable: true,
})

export const elements9ter = choice({
  id: 'elements-9ter.origine',
  label: 'Éléments déjà invoqués',
  question: 'Les éléments médicaux ont-ils déjà été invoqués dans une demande antérieure ?',
  why: 'Ce qui a déjà été examiné n’est plus examiné une seconde fois.',
  source: paragraphe3,
  options: {
    nouveaux: 'Non, ils sont nouveaux',
    'sans-examen': 'Oui, dans une demande 9ter rejetée pour la forme, l’identité ou le certificat',
    retiree: 'Oui, dans une demande 9ter retirée',
    'autre-procedure': 'Oui, dans une demande d’asile ou une autre demande de séjour',
    examines: 'Oui, dans une demande 9ter où ils ont été examinés',
  },
  exhibits: ['Décisions antérieures'],
})

export const sejourIllimiteObtenu = yesNo({
  id: 'demande-9ter.illimite-obtenu',
  label: 'Séjour illimité obtenu pendant la demande 9ter',
  question: 'Avez-vous reçu un séjour illimité depuis l’introduction de cette demande ?',
  why: 'La demande devient sans objet si vous n’en demandez pas la poursuite dans les 60 jours.',
  source: article('9ter', { paragraph: '§ 7' }),
})

export const convocationManquee = yesNo({
  id: 'demande-9ter.convocation-manquee',
  label: 'Convocation manquée',
  question: 'Avez-vous manqué une convocation du médecin ou de l’expert de l’Office ?',
  why: 'Sans motif valable donné dans les quinze jours, le séjour peut être refusé.',
  source: article('9ter', { paragraph: '§ 1er/1' }),
})
