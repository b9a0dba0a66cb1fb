import type { AutoritesTexts } from './textes.ts'

export const autoritesEn: AutoritesTexts = {
  autorites: {
    commune: {
      name: 'commune',
      role: 'It receives requests, has the residence checked, enters people in the registers and hands over cards and annexes.',
    },
    'police-locale': {
      name: 'local police',
      role: 'It checks for the commune that the person really lives at the address.',
    },
    poste: {
      name: 'Belgian embassy or consulate',
      role: 'Abroad, it receives requests for a visa and for stay, and issues the visa.',
    },
    'police-frontiere': {
      name: 'border police',
      role: 'It checks entry, receives asylum requests at the border and hands over decisions there.',
    },
    office: {
      name: 'Immigration Office',
      role: 'It decides on stay in the name of the minister: grants, refuses, ends, orders to leave.',
    },
    icam: {
      name: 'return coaching (ICAM) at the Immigration Office',
      role: 'Staff of the Office who accompany a return after an order to leave.',
    },
    'medecin-office': {
      name: 'medical adviser of the Immigration Office',
      role: 'Gives the medical opinion on a 9ter request.',
    },
    ministre: {
      name: 'minister in charge of asylum and migration',
      role: 'Answers for the policy and may decide in person; as a rule the Office acts. Until early 2025 a secretary of state was deputy.',
    },
    cgra: {
      name: 'Commissioner General for Refugees and Stateless Persons',
      role: 'Examines requests for international protection and decides without orders from the minister.',
    },
    region: {
      name: 'Region in charge of work',
      role: 'Decides the work part of a permit and grants the professional card.',
    },
    'guichet-unique': {
      name: 'one-stop desk “Working in Belgium”',
      role: 'The employer files there for a single permit or a Blue Card.',
    },
    'guichet-entreprises': {
      name: 'business counter',
      role: 'Receives in Belgium the request for a professional card.',
    },
    etablissement: {
      name: 'school, university or research institution',
      role: 'Enrols or hosts, and certifies it.',
    },
    parquet: {
      name: 'public prosecutor or labour prosecutor',
      role: 'Gives an opinion on whether the person is a victim of trafficking and cooperates.',
    },
    'centre-traite': {
      name: 'recognised centre for victims of trafficking',
      role: 'Accompanies the victim and asks for the papers.',
    },
    tuteur: {
      name: 'guardian of the minor, appointed by the Guardianship Service',
      role: 'Represents the minor who is alone and files the requests.',
    },
    cpas: {
      name: 'CPAS/OCMW (social welfare centre)',
      role: 'Decides on social aid and urgent medical aid in its commune.',
    },
    fedasil: {
      name: 'Fedasil',
      role: 'Houses applicants for international protection and organises voluntary return.',
    },
    protocole: {
      name: 'Protocol of the FPS Foreign Affairs',
      role: 'Issues the special cards of diplomats, consuls and international officials.',
    },
  },
  juges: {
    cce: {
      name: 'Council for Alien Law Litigation',
      role: 'Annuls decisions on stay or dismisses the appeal; in asylum cases it may grant protection.',
    },
    'conseil-d-etat': {
      name: 'Council of State',
      role: 'Judges whether the Council for Alien Law Litigation applied the law correctly (administrative cassation).',
    },
    'tribunal-du-travail': {
      name: 'labour tribunal, then labour court',
      role: 'They judge social aid and the reception of applicants for protection.',
    },
    'chambre-du-conseil': {
      name: 'council chamber, then indictment chamber',
      role: 'They judge whether a person may stay detained in view of removal.',
    },
    'premiere-instance': {
      name: 'court of first instance',
      role: 'Judges the fines of €200; its family division recognises stateless persons.',
    },
    'cour-constitutionnelle': {
      name: 'Constitutional Court',
      role: 'Judges the law itself: it may annul it or answer a court’s question.',
    },
    'cour-de-cassation': {
      name: 'Court of Cassation',
      role: 'Says how the law is to be understood, for the ordinary courts.',
    },
    cjue: {
      name: 'Court of Justice of the European Union',
      role: 'Interprets Union law when a court asks it.',
    },
    cedh: {
      name: 'European Court of Human Rights',
      role: 'Judges Belgium once all domestic remedies are exhausted.',
    },
    region: {
      name: 'each Region’s own appeal',
      role: 'Lies against the work part of a decision; each Region has its procedure.',
    },
  },
  matieres: {
    'visa-c': 'Short-stay visa (C)',
    'visa-d': 'Long-stay visa (D)',
    frontiere: 'Entry at the border',
    arrivee: 'Declaration of arrival or of presence',
    'citoyen-union': 'Citizen of the Union: registration',
    'famille-union': 'Family of a citizen of the Union or of a Belgian',
    famille: 'Family of a foreigner (articles 10 and 10bis)',
    etudes: 'Studies',
    travail: 'Single permit, Blue Card, researcher, transfer, season',
    independant: 'Self-employment',
    protection: 'International protection',
    'article-9ter': 'Serious illness (article 9ter)',
    'article-9bis': 'Exceptional circumstances (article 9bis)',
    traite: 'Victim of trafficking',
    mineur: 'Unaccompanied foreign minor',
    illimite: 'Settlement, long-term resident',
    permanent: 'Permanent residence (citizens of the Union and family)',
    aide: 'Social aid',
    accueil: 'Reception of applicants for protection',
    detention: 'Detention in view of removal',
  },
  litiges: {
    sejour: {
      label: 'Refusal, end or lack of stay, order to leave, entry ban',
      limit:
        '30 days from notification; 10 days for a person who is held. Extreme urgency: 10 days, 5 against a second measure.',
    },
    protection: {
      label: 'Refusal of international protection',
      limit: '30 days; 10 or 5 days in the short procedures. The court may grant by itself.',
    },
    cassation: { label: 'Judgment of the Council for Alien Law Litigation', limit: '30 days.' },
    aide: { label: 'Social aid by the CPAS/OCMW, reception by Fedasil' },
    detention: {
      label: 'Detention in view of removal',
      limit: 'The council chamber rules within five working days.',
    },
    amende: { label: 'Fine of €200 (citizens of the Union and family)', limit: 'One month.' },
    apatridie: { label: 'Recognition as stateless' },
    travail: { label: 'Work part of a permit, professional card' },
    loi: { label: 'A law on stay that is itself against the Constitution' },
    interpretation: { label: 'Meaning of the law before the ordinary courts' },
    union: { label: 'Meaning of Union law, asked by a Belgian court' },
    droits: { label: 'Breach of a human right, after the Belgian courts' },
  },
  langues: {
    office:
      'The Office answers in the national language (French, Dutch, German) that the person used.',
    asile:
      'Asylum runs in French or Dutch; meanwhile, and for six months after, a 9bis or 9ter request follows that language.',
    commune:
      'The commune writes in the language of its area; in Brussels in the language of the person, French or Dutch.',
    conseil:
      'Before the Council for Alien Law Litigation one writes in French, Dutch or German; an asylum applicant keeps the language of the procedure, or the appeal is inadmissible.',
  },
}
