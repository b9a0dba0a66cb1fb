import type { TomorrowWords } from './tomorrow-words.ts'

export const tr: TomorrowWords = {
  title: 'Yarın sabah ne yapabilirim',
  lead: 'Dosyada yazılı olana göre. “Bilinmiyor”, ne evet ne de hayır demektir.',
  lines: {
    stay: 'Belçika’da kalmak',
    work: 'Çalışmak',
    register: 'Kayıtlı olmak',
    paper: 'Elimdeki belge',
    travel: 'Seyahat etmek',
  },
  answers: {
    yes: 'Evet',
    no: 'Hayır',
    unknown: 'Bilinmiyor',
    discretionary: 'Makam takdir eder',
  },
  until: (day) => `Son gün: ${day} (bu gün dahil).`,
  toConfirm: 'bir avukata doğrulatılmalı',
  registers: {
    attente: 'bekleme kütüğü (registre d’attente / wachtregister)',
    etrangers: 'yabancılar kütüğü (registre des étrangers / vreemdelingenregister)',
    population: 'nüfus kütüğü (registre de la population / bevolkingsregister)',
  },
  thePaper: 'bu belge',
  says: {
    'stay.title': 'Oturum şu belgeye dayanıyor: {paper}.',
    'stay.title-unlimited':
      'Oturumun sonu yok: {paper}. Üzerindeki tarih kartın tarihidir, hakkın değil.',
    'stay.covered': 'Bu belge oturumu bir süre için kapsıyor: {paper}.',
    'stay.may-remain':
      'Bu belgeyle hâkim cevap verene kadar kalabilirsiniz: {paper}. Bu bir oturum hakkı değildir.',
    'stay.appeal-stops':
      'Bir itiraz davası sürüyor. Hâkim cevap verene kadar kimse sizi zorla çıkaramaz.',
    'stay.limit-runs': 'İtiraz süresi devam ediyor. O güne kadar kimse sizi zorla çıkaramaz.',
    'stay.appeal-unknown':
      'İtirazın zorla çıkarılmayı durdurduğu kesin değil. Hemen bir avukata sorun.',
    'stay.appeal-stops-not': 'Süren itiraz hiçbir şeyi durdurmuyor. Oturum vermez, almaz da.',
    'stay.urgency':
      'Son derece acil bir başvuru sürüyor. Hâkim cevap vermeden kimse sizi zorla çıkaramaz.',
    'stay.order':
      'Ülkeyi terk etme emri geldi (ordre de quitter le territoire / bevel om het grondgebied te verlaten). Günü üzerinde yazılı. Hemen bir avukata gidin.',
    'stay.ended': 'Bir karar oturuma son verdi.',
    'stay.maybe-ended': 'Bir karar oturuma son vermiş olabilir. Önce onu bir avukata gösterin.',
    'stay.refused': 'Başvuru reddedildi. Bu ret oturum vermez, almaz da.',
    'stay.extra-month':
      'O güne kadar eksik belgeler hâlâ getirilebilir. Ülkeyi terk etme emri yazılı değil.',
    'stay.back-to-before':
      'Hâkim kararı geçersiz kıldı. Her şey karardan önceki gibi: makam yeniden karar vermeli.',
    'stay.suspended':
      'Hâkim kararı durdurdu: davanın esasına karar verene kadar uygulanamaz. Bu, oturum hakkı vermez.',
    'stay.nothing-added': 'Başvuru sürüyor. Tek başına oturum hakkı vermez, var olanı da almaz.',
    'stay.pending': 'Bu belge bir başvuruyu kanıtlar: {paper}. Oturum belgesi değildir.',
    'stay.title-ended':
      'Bu belgenin süresi bitti: {paper}. O günden beri neyin geçerli olduğu yazılı değil.',
    'stay.renewal-asked':
      'Bu belgenin süresi bitti: {paper}. Uzatma zamanında istendi: belediyeden ek 15’i (annexe 15 / bijlage 15) isteyin.',
    'stay.renewal-late':
      'Uzatma, belgenin süresi bittikten sonra istendi. Uzatıp uzatmamayı Ofis takdir eder.',
    'stay.none-noted': 'Hiçbir oturum kartı veya belgesi yazılı değil.',
    'work.free': 'Bu belgeyle her iş serbesttir: {paper}.',
    'work.as-marked':
      'Belgenin üzerinde ({paper}) “iş piyasası” (marché du travail / arbeidsmarkt) yanında yazar: sınırsız, sınırlı veya hayır.',
    'work.permit-only': 'Yalnızca izin verilen iş: {paper}.',
    'work.no': 'Bu belge tek başına çalışma izni vermez: {paper}.',
    'work.as-before': 'Önceki belgeyle olduğu gibi: {paper}.',
    'work.none-noted':
      'Yazılı hiçbir belge çalışmaya izin verildiğini söylemiyor. Başlamadan sorun.',
    'register.in': '{register}.',
    'register.struck': 'Belediye kütükten siler. Kişi artık kayıtlı değil.',
    'register.not-added': 'Bir başvuru tek başına kimseyi kütüğe kaydetmez.',
    'register.unknown': 'Dosyada yazılı değil. Belediye söyleyebilir.',
    'paper.held': 'Yanınızda taşıyın: {paper}.',
    'paper.proof-only': '{paper}. Bir işlemi kanıtlar; oturum vermez.',
    'paper.card-coming': 'Kart sipariş edildi: {paper}. Henüz verilmedi.',
    'paper.card-ready': 'Kart belediyede hazır: {paper}. Gidip alın.',
    'paper.ended': 'Bu belgenin süresi geçti: {paper}.',
    'paper.none-noted': 'Hiçbir belge yazılı değil.',
    'travel.short-trips':
      'Bu belge ve geçerli bir pasaportla Schengen bölgesinde kısa geziler serbest olabilir. Yola çıkmadan sorun.',
    'travel.no': 'Bu belge Schengen bölgesinde seyahate izin vermez: {paper}.',
  },
}
