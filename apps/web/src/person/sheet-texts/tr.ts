import type { Texts } from './index.ts'

export const tr: Texts = {
  explain: 'Bu belgenin basit sözlerle açıklaması (İngilizce)',
  none: 'Bu belgeyi açıklayan bir sayfa burada henüz yok.',
  papers: 'Herkes için açıklanan belgeleri görün (İngilizce)',
  back: 'Dosyama dön',
  languages: 'Bu sayfayı başka bir dilde okuyun',
  large: 'Büyük yazı',
  normal: 'Normal yazı',
  pdf: 'PDF olarak indir',
  tools: 'Bu sayfayı başka türlü okuyun',
}
