import { Header, ImportedXmlComponent, Paragraph, TextRun } from 'docx'
import { escapeXml } from './settle.ts'

// Drawn as word processors draw it themselves, with a fixed name: theirs is drawn at random.
const SHAPE_TYPE =
  '<v:shapetype id="_x0000_t136" coordsize="21600,21600" o:spt="136" adj="10800" path="m@7,l@8,m@5,21600l@6,21600e"><v:formulas><v:f eqn="sum #0 0 10800"/><v:f eqn="prod #0 2 1"/><v:f eqn="sum 21600 0 @1"/><v:f eqn="sum 0 0 @2"/><v:f eqn="sum 21600 0 @3"/><v:f eqn="if @0 @3 0"/><v:f eqn="if @0 21600 @1"/><v:f eqn="if @0 0 @2"/><v:f eqn="if @0 @4 21600"/><v:f eqn="mid @5 @6"/><v:f eqn="mid @8 @5"/><v:f eqn="mid @7 @8"/><v:f eqn="mid @6 @7"/><v:f eqn="sum @6 0 @5"/></v:formulas><v:path textpathok="t" o:connecttype="custom" o:connectlocs="@9,0;@10,10800;@11,21600;@12,10800" o:connectangles="270,180,90,0"/><v:textpath on="t" fitshape="t"/></v:shapetype>'

/** A header that puts pale words across each page. */
export function markedHeader(text: string): Header {
  const width = Math.min(500, 70 * text.length)
  const height = Math.round((width / Math.max(1, text.length)) * 1.9)
  const style = `position:absolute;margin-left:0;margin-top:0;width:${width}pt;height:${height}pt;rotation:308;z-index:-251657216;mso-position-horizontal:center;mso-position-horizontal-relative:margin;mso-position-vertical:center;mso-position-vertical-relative:margin`
  const shape = `<v:shape id="Watermark1" type="#_x0000_t136" style="${style}" o:allowincell="f" fillcolor="#E4E0D6" stroked="f"><v:textpath style="font-family:&quot;Arial&quot;;font-size:1pt" string="${escapeXml(text)}"/></v:shape>`
  const picture = ImportedXmlComponent.fromXmlString(`<w:pict>${SHAPE_TYPE}${shape}</w:pict>`)
  return new Header({
    children: [new Paragraph({ children: [new TextRun({ children: [picture] })] })],
  })
}
