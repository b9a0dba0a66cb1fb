import { communeWords } from '../../parts/commune.ts'

export const words = {
  fr: {
    ...communeWords.fr,
    title: 'Attestation de réception d’une demande d’autorisation de séjour (article 9bis)',
    received:
      'Le bourgmestre atteste avoir reçu, le {day}, une demande d’autorisation de séjour fondée sur l’article 9bis de la loi du 15 décembre 1980, introduite au nom de la personne désignée ci-dessous.',
    registered: 'La demande est arrivée par pli recommandé, envoyé le {day}.',
    byHand: 'La demande a été remise à la commune.',
    pieces: 'Nombre de pièces jointes à la demande : {count}',
    householdCaption: 'Personnes comprises dans la demande',
    householdName: 'Nom et prénom(s)',
    householdBirth: 'Date de naissance',
    check: 'Selon le rapport du {day}, la personne réside effectivement à l’adresse indiquée.',
    toSend: 'La demande est transmise sans délai à l’Office des étrangers, avec ce rapport.',
    sent: 'La demande a été transmise à l’Office des étrangers le {day}, avec ce rapport.',
    opinion: 'L’avis du bourgmestre est joint au dossier.',
    domicile: 'Domicile élu indiqué dans la demande : {domicile}',
    domicileOffice:
      'La demande n’indique pas de domicile élu : la personne est censée l’avoir élu à l’Office des étrangers, ou au lieu où elle est maintenue.',
    noStay:
      'Cette attestation ne donne aucun droit de séjour et ne suspend pas un ordre de quitter le territoire.',
    nextHeading: 'Pour la suite',
    supplement:
      'La demande peut être complétée : en se présentant à la commune, ou par pli recommandé à l’Office des étrangers, service Régularisations humanitaires – 9bis, {office}. Chaque envoi indique l’identité, l’adresse de résidence et, s’il est connu, le numéro de dossier à l’Office.',
    move: 'Tout changement d’adresse est communiqué à la commune. Tout changement de domicile élu est communiqué à l’Office par pli recommandé ou contre accusé de réception.',
    withdrawal:
      'Une nouvelle demande fondée sur l’article 9bis vaut désistement des demandes de même nature encore pendantes (article 9bis, § 3) : ce qu’elles contenaient d’utile doit y être répété.',
    other:
      'Ce document n’est pas l’annexe 3 de l’arrêté royal du 8 octobre 1981, la déclaration d’arrivée.',
  },
  nl: {
    ...communeWords.nl,
    title:
      'Attest van inontvangstneming van een aanvraag om machtiging tot verblijf (artikel 9bis)',
    received:
      'De burgemeester bevestigt dat hij op {day} een aanvraag om machtiging tot verblijf op grond van artikel 9bis van de wet van 15 december 1980 heeft ontvangen, ingediend op naam van de hieronder genoemde persoon.',
    registered: 'De aanvraag kwam toe bij aangetekende zending, verstuurd op {day}.',
    byHand: 'De aanvraag werd aan de gemeente afgegeven.',
    pieces: 'Aantal stukken bij de aanvraag: {count}',
    householdCaption: 'Personen op wie de aanvraag betrekking heeft',
    householdName: 'Naam en voornaam of voornamen',
    householdBirth: 'Geboortedatum',
    check: 'Volgens het verslag van {day} verblijft de persoon effectief op het vermelde adres.',
    toSend:
      'De aanvraag wordt onverwijld, met dat verslag, overgezonden aan de Dienst Vreemdelingenzaken.',
    sent: 'De aanvraag is op {day}, met dat verslag, overgezonden aan de Dienst Vreemdelingenzaken.',
    opinion: 'Het advies van de burgemeester is bij het dossier gevoegd.',
    domicile: 'Gekozen woonplaats vermeld in de aanvraag: {domicile}',
    domicileOffice:
      'De aanvraag vermeldt geen gekozen woonplaats: de persoon wordt geacht die te hebben gekozen bij de Dienst Vreemdelingenzaken, of op de plaats waar hij wordt vastgehouden.',
    noStay:
      'Dit attest geeft geen verblijfsrecht en schorst een bevel om het grondgebied te verlaten niet.',
    nextHeading: 'Voor het vervolg',
    supplement:
      'De aanvraag kan worden aangevuld: door zich bij de gemeente aan te bieden, of bij aangetekende zending aan de Dienst Vreemdelingenzaken, dienst Humanitaire Regularisaties – 9bis, {office}. Elke zending vermeldt de identiteit, het verblijfsadres en, indien bekend, het dossiernummer bij de Dienst.',
    move: 'Elke adreswijziging wordt aan de gemeente meegedeeld. Elke wijziging van gekozen woonplaats wordt bij aangetekende zending of tegen ontvangstbewijs aan de Dienst meegedeeld.',
    withdrawal:
      'Een nieuwe aanvraag op grond van artikel 9bis geldt als afstand van de nog hangende aanvragen van dezelfde aard (artikel 9bis, § 3): wat in die eerdere aanvragen nuttig was, moet in de nieuwe worden herhaald.',
    other:
      'Dit document is niet bijlage 3 van het koninklijk besluit van 8 oktober 1981, de aankomstverklaring.',
  },
  de: {
    ...communeWords.de,
    title: 'Empfangsbescheinigung eines Antrags auf Aufenthaltserlaubnis (Artikel 9bis)',
    received:
      'Der Bürgermeister bescheinigt, am {day} einen Antrag auf Aufenthaltserlaubnis auf der Grundlage von Artikel 9bis des Gesetzes vom 15. Dezember 1980 erhalten zu haben, der im Namen der nachstehend genannten Person eingereicht wurde.',
    registered: 'Der Antrag ist per Einschreiben eingegangen, abgesandt am {day}.',
    byHand: 'Der Antrag wurde der Gemeinde übergeben.',
    pieces: 'Anzahl der dem Antrag beigefügten Unterlagen: {count}',
    householdCaption: 'Vom Antrag erfasste Personen',
    householdName: 'Name und Vorname(n)',
    householdBirth: 'Geburtsdatum',
    check: 'Laut Bericht vom {day} wohnt die Person tatsächlich an der angegebenen Adresse.',
    toSend: 'Der Antrag wird dem Ausländeramt unverzüglich mit diesem Bericht übermittelt.',
    sent: 'Der Antrag wurde dem Ausländeramt am {day} mit diesem Bericht übermittelt.',
    opinion: 'Die Stellungnahme des Bürgermeisters liegt der Akte bei.',
    domicile: 'Im Antrag angegebener gewählter Wohnsitz: {domicile}',
    domicileOffice:
      'Der Antrag nennt keinen gewählten Wohnsitz: Es gilt, dass die Person ihn beim Ausländeramt gewählt hat, oder an dem Ort, an dem sie festgehalten wird.',
    noStay:
      'Diese Bescheinigung verleiht kein Aufenthaltsrecht und setzt eine Anweisung, das Staatsgebiet zu verlassen, nicht aus.',
    nextHeading: 'Wie es weitergeht',
    supplement:
      'Der Antrag kann ergänzt werden: persönlich bei der Gemeinde oder per Einschreiben an das Ausländeramt, Dienst Humanitäre Regularisierungen – 9bis, {office}. Jede Sendung nennt die Identität, die Wohnadresse und, falls bekannt, die Aktennummer beim Ausländeramt.',
    move: 'Jede Adressänderung wird der Gemeinde mitgeteilt. Jede Änderung des gewählten Wohnsitzes wird dem Ausländeramt per Einschreiben oder gegen Empfangsbestätigung mitgeteilt.',
    withdrawal:
      'Ein neuer Antrag auf der Grundlage von Artikel 9bis gilt als Rücknahme der noch anhängigen Anträge derselben Art (Artikel 9bis § 3): Was sie Nützliches enthielten, muss darin wiederholt werden.',
    other:
      'Dieses Dokument ist nicht Anlage 3 des Königlichen Erlasses vom 8. Oktober 1981, die Ankunftserklärung.',
  },
} as const
