/**
 * How a comment looks, written once, as the element has it. The style sheet of pages is made of it when the library is
 * built, with `mascot-comment` for `:host`. One rule a line, since a browser gets it as it stands.
 */
export const style = `:host{display:block;container:mascot/inline-size;margin-block:1.5em}
:host([hidden]){display:none}
:host([mood=happy]){--_line:light-dark(#efc27f,#77602f)}
:host([mood=surprised]){--_line:light-dark(#a9d6d6,#3f6a6d)}
:host([mood=thinking]){--_line:light-dark(#b8c7da,#4a5a70)}
:host([mood=alarmed]){--_line:light-dark(#e9a9a0,#8a4a43)}
:host([variant=compact]){--_size:2.75rem;font-size:.9375em}
.kb-mascot{--_bg:var(--mascot-bubble-bg,light-dark(#fffaf1,#2b2620));--_bd:var(--mascot-bubble-border,var(--_line,light-dark(#e7cfa9,#5d4f3c)));--_av:var(--mascot-avatar-size,var(--_size,clamp(3.75rem,16cqi,5.75rem)));display:grid;grid-template:"a c" auto "a b" 1fr/auto minmax(0,1fr);column-gap:1.15rem;margin:0;color:var(--mascot-bubble-color,light-dark(#2b2118,#f4ece2));line-height:1.75;text-align:start}
.kb-mascot:dir(rtl){--_dir:-1}
:host(:not([dir]):is(:lang(ar),:lang(fa),:lang(he),:lang(ur),:lang(yi),:lang(ps),:lang(sd),:lang(ug),:lang(dv),:lang(ckb))) .kb-mascot{direction:rtl;--_dir:-1}
:host([lang]:not([dir],:lang(ar),:lang(fa),:lang(he),:lang(ur),:lang(yi),:lang(ps),:lang(sd),:lang(ug),:lang(dv),:lang(ckb))) .kb-mascot{direction:ltr;--_dir:1}
.kb-mascot-avatar,::slotted([slot=avatar]){grid-area:a;inline-size:var(--_av);block-size:var(--_av);overflow:visible;object-fit:contain;forced-color-adjust:none;print-color-adjust:exact}
.kb-mascot-caption{grid-area:c;display:flex;align-items:center;gap:.5em;min-block-size:1.75rem;margin:0 0 .3rem;padding-inline:.35rem;color:light-dark(#6b5942,#c9b797);font-family:var(--kb-label,inherit);font-size:.8125em;line-height:1.5;hyphens:manual}
.kb-mascot-name{color:var(--mascot-accent,var(--mascot-own-accent,light-dark(#0e7c86,#5fd4dc)));font-weight:700}
.kb-mascot-bubble{grid-area:b;align-self:start;padding:.8em 1.15em;border:1.5px solid var(--_bd);border-radius:var(--mascot-bubble-radius,1.35rem);background:var(--_bg);box-shadow:0 1px 2px light-dark(#7a541818,#0006),0 6px 18px -8px light-dark(#7a541826,#0009);overflow-wrap:anywhere;line-break:strict;text-wrap:pretty}
.kb-mascot-bubble>*,::slotted(p){margin-block:0}
.kb-mascot-bubble>*+*,::slotted(p:not(:first-of-type)){margin-block-start:.6em}
.kb-mascot-tail,.kb-mascot-tail::after{inline-size:1.05rem;block-size:1.3rem;background:var(--_bd);clip-path:polygon(90% 13%,86% 18%,69% 30%,50% 40%,29% 47%,3% 52%,2% 56%,30% 68%,56% 73%,81% 73%,90% 71%)}
.kb-mascot-tail{grid-area:b;margin-block-start:.7rem;margin-inline-start:calc(3.5px - 1.05rem);transform:scaleX(calc(var(--_dir,1)*var(--_side,1)));print-color-adjust:exact}
.kb-mascot-tail::after{content:"";display:block;background:var(--_bg);clip-path:polygon(100% 7%,92% 23%,74% 36%,54% 47%,31% 54%,10% 56%,33% 61%,57% 66%,80% 66%,100% 61%)}
:host([side=end]) .kb-mascot{--_side:-1;grid-template:"c a" auto "b a" 1fr/minmax(0,1fr) auto}
:host([side=end]) .kb-mascot-tail{justify-self:end;margin-inline:0 calc(3.5px - 1.05rem)}
:host([variant=plain]) .kb-mascot-bubble{padding:0 .35rem;border:0;background:none;box-shadow:none}
:host([variant=plain]) .kb-mascot-tail{display:none}
@container mascot (inline-size<24rem){.kb-mascot{grid-template:"a c" "b b"/auto minmax(0,1fr);gap:.7rem .75rem}
:host([side=end]) .kb-mascot{grid-template:"c a" "b b"/minmax(0,1fr) auto}
.kb-mascot-caption{margin:0;padding:0}
.kb-mascot-tail{margin-block-start:calc(3.5px - 1.175rem);margin-inline-start:calc(var(--_av)/2 - .3rem);transform:rotate(90deg) scaleY(calc(-1*var(--_dir,1)*var(--_side,1)))}
:host([side=end]) .kb-mascot-tail{margin-inline-end:calc(var(--_av)/2 - .3rem)}}
@media (prefers-reduced-motion:no-preference){.kb-mascot:hover .kb-mascot-avatar{animation:kb-mascot-nod .6s}
@keyframes kb-mascot-nod{35%{rotate:-5deg}70%{rotate:3deg}}}
@media (forced-colors:active){.kb-mascot{--_bg:Canvas;--_bd:CanvasText}
.kb-mascot-name{color:CanvasText}}
@media print{.kb-mascot{--_bg:#fff;break-inside:avoid}
.kb-mascot-bubble{box-shadow:none}}
`
