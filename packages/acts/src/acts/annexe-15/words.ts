import { communeWords } from '../../parts/commune.ts'

export const words = {
  fr: {
    ...communeWords.fr,
    title: 'Attestation',
    attests:
      'La commune atteste que la personne désignée ci-dessous se trouve dans la situation cochée.',
    establishment:
      'a demandé l’établissement ou le statut de résident de longue durée, sur quoi il n’est pas encore décidé (article 30)',
    renewal:
      'a demandé à temps la prolongation ou le renouvellement de son titre de séjour, sur quoi il n’est pas encore décidé (article 33)',
    studentRenewal:
      'a demandé à temps le renouvellement de son titre de séjour d’étudiant, sur quoi il n’est pas encore décidé (article 101)',
    return: 'est revenue après une absence involontaire (article 40)',
    permanent: 'a demandé le séjour permanent, sur quoi il n’est pas encore décidé (article 56)',
    searchYear:
      'a demandé à rester pour chercher un emploi ou créer une entreprise, après des études ou une recherche (article 104/5)',
    frontier: 'travaille en Belgique comme travailleur frontalier (article 109)',
    reflection:
      'dispose du délai de réflexion ouvert aux victimes de la traite des êtres humains (article 110bis)',
    card: 'attend la remise du titre de séjour qui lui a été accordé (article 119)',
    requestedOn: 'Demande du {day}',
    expiresOn: 'Titre de séjour expiré le {day}',
    returnedOn: 'Retour le {day}',
    grantedOn: 'Décision du {day}',
    extension: 'Cette attestation prolonge la précédente.',
    valid: 'Valable du {from} au {until}.',
    covers:
      'Elle couvre provisoirement le séjour. Elle ne change ni le droit de travailler, qui reste celui de la situation d’avant, ni l’inscription dans les registres.',
    noRegister: 'Elle ne s’accompagne d’aucune inscription dans les registres.',
    next: 'La personne se présente à la commune avant la fin de cette validité si la décision ou le titre n’est pas arrivé.',
    notIdentity: 'Ce document n’est pas une preuve d’identité ni de nationalité.',
  },
  nl: {
    ...communeWords.nl,
    title: 'Attest',
    attests:
      'De gemeente bevestigt dat de hieronder genoemde persoon zich in de aangekruiste situatie bevindt.',
    establishment:
      'heeft de vestiging of de status van langdurig ingezetene aangevraagd, waarover nog niet is beslist (artikel 30)',
    renewal:
      'heeft tijdig de verlenging of vernieuwing van de verblijfstitel gevraagd, waarover nog niet is beslist (artikel 33)',
    studentRenewal:
      'heeft tijdig de vernieuwing van de verblijfstitel als student gevraagd, waarover nog niet is beslist (artikel 101)',
    return: 'is teruggekeerd na een onvrijwillige afwezigheid (artikel 40)',
    permanent: 'heeft het duurzaam verblijf aangevraagd, waarover nog niet is beslist (artikel 56)',
    searchYear:
      'heeft gevraagd te blijven om werk te zoeken of een onderneming op te richten, na studies of onderzoek (artikel 104/5)',
    frontier: 'werkt in België als grensarbeider (artikel 109)',
    reflection:
      'beschikt over de bedenktijd die openstaat voor slachtoffers van mensenhandel (artikel 110bis)',
    card: 'wacht op de afgifte van de toegekende verblijfstitel (artikel 119)',
    requestedOn: 'Aanvraag van {day}',
    expiresOn: 'Verblijfstitel verstreken op {day}',
    returnedOn: 'Terugkeer op {day}',
    grantedOn: 'Beslissing van {day}',
    extension: 'Dit attest verlengt het vorige.',
    valid: 'Geldig van {from} tot en met {until}.',
    covers:
      'Het dekt voorlopig het verblijf. Het wijzigt noch het recht om te werken, dat hetzelfde blijft als in de vorige situatie, noch de inschrijving in de registers.',
    noRegister: 'Er gaat geen inschrijving in de registers mee gepaard.',
    next: 'De persoon biedt zich vóór het einde van die geldigheid bij de gemeente aan als de beslissing of de titel er nog niet is.',
    notIdentity: 'Dit document is geen bewijs van identiteit of nationaliteit.',
  },
  de: {
    ...communeWords.de,
    title: 'Bescheinigung',
    attests:
      'Die Gemeinde bescheinigt, dass sich die nachstehend genannte Person in der angekreuzten Lage befindet.',
    establishment:
      'hat die Niederlassung oder die Rechtsstellung eines langfristig Aufenthaltsberechtigten beantragt, worüber noch nicht entschieden ist (Artikel 30)',
    renewal:
      'hat rechtzeitig die Verlängerung oder Erneuerung ihres Aufenthaltstitels beantragt, worüber noch nicht entschieden ist (Artikel 33)',
    studentRenewal:
      'hat rechtzeitig die Erneuerung ihres Aufenthaltstitels als Student beantragt, worüber noch nicht entschieden ist (Artikel 101)',
    return: 'ist nach einer unfreiwilligen Abwesenheit zurückgekehrt (Artikel 40)',
    permanent: 'hat den Daueraufenthalt beantragt, worüber noch nicht entschieden ist (Artikel 56)',
    searchYear:
      'hat beantragt, nach einem Studium oder einer Forschung zu bleiben, um Arbeit zu suchen oder ein Unternehmen zu gründen (Artikel 104/5)',
    frontier: 'arbeitet in Belgien als Grenzgänger (Artikel 109)',
    reflection:
      'verfügt über die Bedenkzeit, die Opfern von Menschenhandel offensteht (Artikel 110bis)',
    card: 'wartet auf die Aushändigung des gewährten Aufenthaltstitels (Artikel 119)',
    requestedOn: 'Antrag vom {day}',
    expiresOn: 'Aufenthaltstitel abgelaufen am {day}',
    returnedOn: 'Rückkehr am {day}',
    grantedOn: 'Entscheidung vom {day}',
    extension: 'Diese Bescheinigung verlängert die vorige.',
    valid: 'Gültig vom {from} bis zum {until}.',
    covers:
      'Sie deckt vorläufig den Aufenthalt. Sie ändert weder das Recht zu arbeiten, das dasselbe bleibt wie in der vorigen Lage, noch die Eintragung in den Registern.',
    noRegister: 'Mit ihr ist keine Eintragung in den Registern verbunden.',
    next: 'Die Person meldet sich vor Ablauf dieser Gültigkeit bei der Gemeinde, wenn die Entscheidung oder der Titel noch nicht vorliegt.',
    notIdentity: 'Dieses Dokument ist kein Nachweis der Identität oder der Staatsangehörigkeit.',
  },
} as const
