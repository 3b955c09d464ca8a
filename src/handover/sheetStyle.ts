// The style of the sheet as a file: large, plain, dark when the reader's own device is, black on white on paper.

export const sheetStyle = `
:root{color-scheme:light dark;font:1.125rem/1.5 system-ui,sans-serif}
body{max-inline-size:40rem;margin:0 auto;padding:1.5rem 1.25rem 3rem;overflow-wrap:break-word}
h1{margin:.25rem 0 .5rem;font-size:2rem;line-height:1.15}
h2{margin:0 0 .4rem;font-size:1.25rem;line-height:1.25;break-after:avoid}
p,blockquote,ul{margin:0}
ul{padding:0;list-style:none}
.k{font-weight:700}
.topic{margin-block:1.5rem;padding-inline-start:1rem;border-inline-start:.35rem solid}
.topic blockquote{font-size:1.35rem;line-height:1.35}
blockquote{white-space:pre-line;font-weight:500}
blockquote+blockquote{margin-block-start:.5rem}
:lang(da){quotes:"»" "«"}
:lang(en){quotes:"“" "”"}
:lang(ar){quotes:"«" "»"}
blockquote::before{content:open-quote}
blockquote::after{content:close-quote}
section{margin-block-start:1.75rem}
li{padding-block:.75rem;border-block-end:1px solid;break-inside:avoid}
.task{display:grid;grid-template-columns:1.6rem minmax(0,1fr);gap:1rem}
.tick{display:inline-block;inline-size:1.4rem;block-size:1.4rem;border:2px solid;border-radius:.25rem;box-sizing:border-box}
.task>.tick{margin-block-start:.2rem}
.times{display:flex;flex-wrap:wrap;gap:.4rem;padding-block:.35rem}
.times .tick{inline-size:1.1rem;block-size:1.1rem;border-width:1.5px}
.what{font-size:1.2rem;line-height:1.4;white-space:pre-line}
.what:dir(ltr):not(:has(b))::first-letter{text-transform:uppercase}
.when{font-weight:600}
.block{padding:1rem 1.1rem .25rem;border:1px solid;border-radius:.5rem}
.block li:last-child{border:0}
.block :is(.what,blockquote){font-size:1.125rem;font-weight:600}
.open :is(.what,blockquote){font-size:1.2rem;font-weight:500}
.quote{margin-block-start:.4rem;padding-inline-start:.8rem;border-inline-start:.2rem solid}
footer{display:grid;gap:1.5rem;margin-block-start:2.5rem;break-inside:avoid}
.large{font-size:1.4rem;font-weight:700;line-height:1.3}
a{color:inherit;display:inline-block;padding-block:.5rem}
h1,.h1{font-weight:700;text-align:start}
.h1{font-size:2rem;line-height:1.15;margin:.25rem 0 .5rem}
.row{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,15rem),1fr));gap:.35rem 1.5rem}
.row>*{min-inline-size:0;text-align:start}
@page{size:A4;margin:16mm 18mm}
@media print{:root{color-scheme:light;font-size:16pt}body{max-inline-size:none;padding:0}footer{grid-template-columns:1fr auto}li{padding-block:.4rem}section{margin-block-start:1rem}.topic{margin-block:.75rem}a{text-decoration:none}.block{break-inside:avoid}}
`;
