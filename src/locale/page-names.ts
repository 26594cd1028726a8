/**
 * Names that a page's own scripts rely on: the properties of `window`, `document` and `Object.prototype` that are in
 * lower case, as slugs are, from Chromium with those of Firefox added. An element with such an id could shadow one
 * (HTML Standard, 7.2.2.3 and 3.1.6: named access on the Window and Document objects).
 */
export const pageNames: ReadonlySet<string> = new Set(
  `
  __proto__ alert all anchors append applets atob blur body btoa caches charset children chrome clear close
  closed confirm console constructor contains controllers cookie credentialless crypto dir doctype document
  domain dump embeds escape eval evaluate event external fence fetch find focus fonts forms frames fullscreen
  head hidden history images implementation length links location locationbar menubar name navigation navigator
  netscape normalize open opener origin parent performance personalbar plugins prepend prerendering print prompt
  referrer scheduler screen scripts scroll scrollbars self sidebar status statusbar stop timeline title toolbar
  top undefined unescape viewport when window write writeln
  onabort onafterprint onanimationcancel onanimationend onanimationiteration onanimationstart onappinstalled
  onauxclick onbeforecopy onbeforecut onbeforeinput onbeforeinstallprompt onbeforematch onbeforepaste
  onbeforeprint onbeforetoggle onbeforeunload onbeforexrselect onblur oncancel oncanplay oncanplaythrough
  onchange onclick onclose oncommand oncontentvisibilityautostatechange oncontextlost oncontextmenu
  oncontextrestored oncopy oncuechange oncut ondblclick ondevicemotion ondeviceorientation
  ondeviceorientationabsolute ondrag ondragend ondragenter ondragleave ondragover ondragstart ondrop
  ondurationchange onemptied onended onerror onfocus onformdata onfreeze onfullscreenchange onfullscreenerror
  ongamepadconnected ongamepaddisconnected ongotpointercapture onhashchange oninput oninvalid onkeydown
  onkeypress onkeyup onlanguagechange onload onloadeddata onloadedmetadata onloadstart onlostpointercapture
  onmessage onmessageerror onmousedown onmouseenter onmouseleave onmousemove onmouseout onmouseover onmouseup
  onmousewheel onoffline ononline onpagehide onpagereveal onpageshow onpageswap onpaste onpause onplay onplaying
  onpointercancel onpointerdown onpointerenter onpointerleave onpointerlockchange onpointerlockerror
  onpointermove onpointerout onpointerover onpointerrawupdate onpointerup onpopstate onprerenderingchange
  onprogress onratechange onreadystatechange onrejectionhandled onreset onresize onresume onscroll onscrollend
  onscrollsnapchange onscrollsnapchanging onsearch onsecuritypolicyviolation onseeked onseeking onselect
  onselectionchange onselectstart onslotchange onstalled onstorage onsubmit onsuspend ontimeupdate ontoggle
  ontransitioncancel ontransitionend ontransitionrun ontransitionstart onunhandledrejection onunload
  onvisibilitychange onvolumechange onwaiting onwebkitanimationend onwebkitanimationiteration
  onwebkitanimationstart onwebkitfullscreenchange onwebkitfullscreenerror onwebkittransitionend onwheel
`
    .trim()
    .split(/\s+/),
)
