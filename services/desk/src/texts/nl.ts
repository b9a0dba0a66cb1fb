import type { DeskTexts } from './fr.ts'

export const deskNl: DeskTexts = {
  refusals: {
    'no-case': 'Dit dossier bestaat niet. Ga terug naar de lijst van dossiers.',
    'case-exists': 'Dit dossier bestaat al. Open het in de lijst.',
    'case-closed': 'Dit dossier is gesloten: er is niets opgeslagen. Heropen het eerst.',
    'case-handed-over':
      'Dit dossier is aan een andere raadsman overgedragen: u kunt het nog lezen, maar hier niet meer wijzigen.',
    'id-used': 'Deze identificatie is al in gebruik. Laad de pagina opnieuw en begin opnieuw.',
    blank: 'De tekst is leeg. Schrijf minstens één woord.',
    'ends-before-start': 'De laatste dag komt vóór de eerste. Controleer beide data.',
    'unknown-person': 'Deze persoon staat niet in het dossier. Voeg hem of haar eerst toe.',
    'already-left': 'Deze persoon heeft het dossier al verlaten.',
    'not-left': 'Deze persoon heeft het dossier niet verlaten.',
    'unknown-address': 'Dit adres staat niet in het dossier.',
    'not-an-elected-domicile':
      'Dit adres is geen gekozen woonplaats. Kies een gekozen woonplaats of voeg er een toe.',
    'unknown-mandate': 'Dit mandaat staat niet in het dossier.',
    'unknown-fact': 'Dit feit is niet verklaard in het dossier.',
    'unknown-argument': 'Dit argument staat niet meer in het dossier.',
    'unknown-procedure': 'Deze procedure staat niet in het dossier. Open ze eerst.',
    'unknown-entry':
      'Deze handeling staat niet meer in het dossier: ze is verbeterd of ingetrokken.',
    'other-kind-of-entry':
      'Deze handeling is van een andere aard. Een handeling wordt alleen verbeterd door een handeling van dezelfde aard.',
    'entry-needed':
      'Een beroep of een arrest steunt op deze handeling. Trek dat eerst in, of verbeter de handeling.',
    'notified-before-decided':
      'De kennisgeving komt vóór de beslissing. Controleer beide data: de termijn hangt ervan af.',
    'judgment-before-remedy': 'Het arrest komt vóór het beroep. Controleer beide data.',
    'unknown-exhibit': 'Dit stuk staat niet meer in het dossier.',
    'same-file': 'Een ander stuk heeft precies hetzelfde bestand. Gebruik dat stuk.',
    'exhibit-filed':
      'Dit stuk is al ingediend: de overheid kent het onder dit nummer en met dit bestand. Voeg een nieuw stuk toe.',
    'exhibit-confidential': 'Dit stuk is vertrouwelijk. Haal die markering weg vóór u het indient.',
    'number-taken': 'Twee stukken zouden hetzelfde nummer dragen. Controleer de nummering.',
    'unknown-note': 'Deze notitie staat niet meer in het dossier.',
    'unknown-act': 'Deze akte staat niet meer in het dossier.',
    'unknown-task': 'Deze taak staat niet meer in het dossier.',
    'unknown-link': 'Deze koppeling staat niet meer in het dossier.',
    'link-exists': 'Deze twee personen zijn al gekoppeld, of iemand stelde het voor.',
    'link-settled': 'Over deze koppeling is al beslist.',
    'second-person-needed':
      'Een koppeling wordt bevestigd door iemand anders dan wie ze voorstelde.',
    'unknown-organisation':
      'Deze organisatie bestaat hier niet. Controleer de identificatie die u kreeg.',
    'cannot-travel':
      'Het dossier kon niet worden overgedragen: de andere organisatie bewaart al een andere geschiedenis onder deze identificatie. Er is niets veranderd.',
    'running-limit':
      'Er loopt nog een termijn: het dossier kan niet worden vergeten. Behandel eerst die termijn.',
    'not-confirmed':
      'De getypte titel is niet die van het dossier. Neem hem precies over: vergeten is definitief.',
    'unknown-conclusion': 'Deze conclusie staat niet in het dossier.',
    'not-assessable':
      'Voor deze procedure worden op die dag geen regels bijgehouden: er kan niets worden besloten.',
  },
  risks: {
    'limit-past': 'Volgens de bekende feiten is een termijn verstreken.',
    'limit-near': 'Een termijn loopt bijna af.',
    'no-elected-domicile':
      'Geen gekozen woonplaats: de beslissing zou op het adres van de Dienst, of op de plaats van vasthouding, ter kennis worden gebracht, en de beroepstermijn zou lopen zonder dat iemand het weet.',
    'no-address': 'Het adres van het effectieve verblijf is niet bekend.',
    'exhibit-expiring': 'Een stuk verliest of verloor zijn geldigheid.',
    'argument-without-proof': 'Een argument heeft geen enkel stuk.',
    'alert-unread': 'De wet waarop dit dossier steunt, is veranderd.',
    'no-birth-date': 'Een geboortedatum ontbreekt.',
    'limit-without-proof': 'Een termijn loopt zonder bewijs van de kennisgeving.',
  },
  actions: {
    'limit-past': 'Kijken wat nog mogelijk is',
    'limit-near': 'Handelen vóór het einde',
    'no-elected-domicile': 'Woonplaats kiezen',
    'no-address': 'Adres invoeren',
    'exhibit-expiring': 'Stuk vervangen',
    'argument-without-proof': 'Stuk toevoegen',
    'alert-unread': 'Melding lezen',
    'no-birth-date': 'Persoon aanvullen',
    'limit-without-proof': 'Bewijs toevoegen',
  },
  due: 'Voorbereiden',
  kinds: {
    renouvellement: 'Verlenging van de verblijfstitel',
    'sejour-illimite': 'Onbeperkt verblijf',
  },
}
