import { citationWords } from '../../parts/letter/citations.ts'
import { domicileWords } from '../../parts/letter/domicile.ts'
import { factWords } from '../../parts/letter/facts.ts'
import { inventoryWords } from '../../parts/letter/inventory-words.ts'
import { signingWords } from '../../parts/letter/signing.ts'

export const fr = {
  ...citationWords.fr,
  ...domicileWords.fr,
  ...factWords.fr,
  ...inventoryWords.fr,
  ...signingWords.fr,
  title: 'Demande d’autorisation de séjour (article 9bis)',
  toMayor: 'Au bourgmestre de la commune de {commune}',
  byRegistered: 'Par envoi recommandé',
  byReceipt: 'Déposée contre accusé de réception',
  termSubject: 'Objet',
  subject:
    'autorisation de séjour de plus de trois mois, demandée en Belgique (articles 9 et 9bis de la loi du 15 décembre 1980)',
  termCounsel: 'Avocat',
  termOurs: 'Nos références',
  placeAndDay: '{place}, le {day}',
  greeting: 'Madame, Monsieur le Bourgmestre,',
  opening:
    'Une autorisation de séjour de plus de trois mois est demandée, sur la base des articles 9 et 9bis de la loi du 15 décembre 1980, pour les personnes nommées au point I. La demande vous est adressée parce qu’elles séjournent dans votre commune ; elle est destinée au ministre ou à son délégué.',
  sApplicants: 'Demandeurs',
  applicantsCaption: 'Identité des demandeurs',
  colName: 'Nom et prénoms',
  colBirth: 'Naissance',
  colNationality: 'Nationalité',
  colStatus: 'État civil',
  colNumbers: 'Numéros de dossier',
  birth: '{day}, {place}',
  officeNumber: 'OE : {number}',
  nationalNumber: 'Registre national : {number}',
  noNumber: 'non connus',
  sResidence: 'Résidence effective',
  residence: 'La résidence effective se trouve à l’adresse suivante : {address}{pieces}.',
  residenceSince: 'Elle y est établie depuis le {day}.',
  residenceCheck: 'Pour l’enquête de résidence : {how}',
  sDomicile: 'Élection de domicile',
  domicile: 'Pour toute notification relative à la présente demande, domicile est élu {where}.',
  sLanguage: 'Langue de la procédure',
  languagePending: 'Une procédure d’asile est en cours ; sa langue est le {language}.',
  languageClosed: 'La procédure d’asile s’est close le {day} ; sa langue était le {language}.',
  languageRule:
    'Une demande fondée sur l’article 9bis qui est introduite pendant cette procédure ou dans les six mois de sa clôture est traitée dans cette langue, qui est aussi celle de la décision.',
  languageSame: 'La présente demande est rédigée dans cette langue.',
  french: 'français',
  dutch: 'néerlandais',
  sHousehold: 'Composition du ménage',
  householdAll: 'Le ménage se compose comme suit, enfants majeurs compris.',
  householdSome: 'Le ménage comprend les personnes suivantes.',
  householdCaption: 'Membres du ménage',
  colRelation: 'Lien',
  colStay: 'Séjour',
  applicant: 'demandeur',
  sFacts: 'Faits et procédures',
  sAdmissible: 'Recevabilité',
  hIdentity: 'Document d’identité',
  identityRule:
    'La demande suppose un document d’identité. Un passeport internationalement reconnu, un titre de voyage équivalent ou une carte d’identité nationale convient, même périmé.',
  identityDay: 'Le document et la dispense s’apprécient au jour de l’introduction de la demande.',
  identityDocument: 'Pour {name} est jointe la copie du document suivant : {document}{pieces}.',
  passport: 'passeport',
  travelDocument: 'titre de voyage équivalent',
  nationalCard: 'carte d’identité nationale',
  exemptAsylum:
    'La condition du document d’identité ne s’applique pas à {name} : sa demande d’asile n’a pas fait l’objet d’une décision définitive{pieces}.',
  exemptCassation:
    'La condition du document d’identité ne s’applique pas à {name} : son recours en cassation administrative a été déclaré admissible et n’a pas été rejeté{pieces}.',
  exemptImpossible:
    'La condition du document d’identité ne s’applique pas à {name}, qui ne peut se procurer en Belgique le document requis. Les raisons en sont les suivantes{pieces}.',
  hFee: 'Redevance',
  feeRule:
    'La redevance est une condition de recevabilité ; elle est payée avant la demande, et la preuve en est jointe.',
  feePaid: 'Pour {name}, {amount} ont été payés le {day}{pieces}.',
  feeCouple:
    'Pour {name}, aucune redevance distincte n’est due : les époux ou partenaires enregistrés qui demandent ensemble, sur la même base, n’en paient qu’une{pieces}.',
  feeMinor:
    'Pour {name}, aucune redevance n’est due : une personne de moins de dix-huit ans au jour de la demande en est dispensée{pieces}.',
  feeStateless:
    'Pour {name}, aucune redevance n’est due : une personne reconnue apatride, qui a perdu sa nationalité sans le vouloir et ne peut obtenir ailleurs un séjour durable, en est dispensée{pieces}.',
  hCircumstances: 'Circonstances exceptionnelles',
  circumstancesTest:
    'Sont exceptionnelles les circonstances qui rendent impossible ou particulièrement difficile un retour, même temporaire, dans le pays d’origine ou dans un pays où le séjour est autorisé, pour y introduire la demande.',
  circumstancesCase:
    'La loi ne les énumère pas. L’autorité examine chaque cas et motive sa décision.',
  circumstance: 'Circonstance {number} : {title}',
  hTogether: 'Les circonstances prises ensemble',
  together:
    'Chacune de ces circonstances est invoquée pour elle-même, et toutes sont invoquées ensemble.',
  hNotBarred: 'Éléments invoqués ailleurs (article 9bis, § 2)',
  notBarredRule:
    'Certains éléments qui ont été invoqués dans une autre procédure, ou qui auraient dû l’être, ne peuvent être retenus comme circonstances exceptionnelles ; les autres éléments de la demande restent entiers.',
  notBarredNone:
    'Aucune procédure d’asile ni aucune demande antérieure de séjour n’a été introduite : aucun des éléments de la présente demande n’est écarté à ce titre.',
  pendingWithdrawn:
    'Par l’introduction de la présente demande, celle qui est encore pendante sur la même base est réputée retirée.',
  sMerits: 'Bien-fondé',
  meritsRule:
    'La loi n’énumère pas les motifs pour lesquels l’autorisation est accordée : le ministre ou son délégué les apprécie dans chaque cas. Les motifs suivants sont soumis à cette appréciation.',
  meritsReasons: 'La décision est motivée au regard des éléments qui sont invoqués ici.',
  merit: 'Motif {number} : {title}',
  hMeritsTogether: 'Les motifs pris ensemble',
  meritsTogether: 'Chacun de ces motifs est invoqué pour lui-même, et tous sont invoqués ensemble.',
  hRights: 'Droits fondamentaux et droit de l’Union',
  echr3:
    'Nul ne peut être soumis à la torture ni à des peines ou traitements inhumains ou dégradants.',
  echr8:
    'Toute personne a droit au respect de sa vie privée et familiale. Une ingérence de l’autorité doit être prévue par la loi, poursuivre un but légitime et rester proportionnée à ce but.',
  return5:
    'Dans la mise en œuvre des règles de retour, l’État tient compte de l’intérêt supérieur de l’enfant, de la vie familiale et de l’état de santé.',
  return64:
    'L’État peut à tout moment accorder un droit de séjour pour des motifs charitables, humanitaires ou autres (paragraphe 4 de cet article).',
  sOrder: 'Ordre public',
  orderRule:
    'Une menace pour l’ordre public s’apprécie dans son actualité et sa gravité, et se met en balance avec la vie familiale de la personne.',
  sRequests: 'Ce qui est demandé',
  askMayor: 'Il est demandé au bourgmestre :',
  mayorCheck: 'de faire vérifier que la résidence indiquée est effective ;',
  mayorReceipt:
    'de remettre l’attestation de réception de la demande (annexe 3 de la circulaire du 21 juin 2007) ;',
  mayorTransmit: 'de transmettre sans délai la demande et ses pièces à l’Office des étrangers.',
  mayorFavourable:
    'de transmettre sans délai la demande et ses pièces à l’Office des étrangers, avec un avis favorable.',
  askOffice: 'Il est demandé au ministre ou à son délégué :',
  officeGrant:
    'à titre principal, de déclarer la demande recevable et fondée, et d’autoriser au séjour {names} ;',
  officeNoOrder: 'à titre subsidiaire, de ne pas délivrer d’ordre de quitter le territoire.',
  removalRule:
    'Une décision d’éloignement tient compte de l’intérêt supérieur de l’enfant, de la vie familiale et de l’état de santé de la personne concernée.',
  closing: 'Veuillez agréer l’expression de notre considération distinguée.',
} as const
