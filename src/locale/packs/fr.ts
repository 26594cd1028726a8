import zodFr from 'zod/v4/locales/fr.js'
import { defineLocale } from '../locale.js'
import { fromReadAloud } from '../read-aloud.js'

/**
 * French: words of the page and of messages to authors, and zod's own.
 *
 * @example
 * import { fr } from 'kawaraban/locales'
 * const newsroom = createNewsroom({ locales: [fr] })
 * newsroom.localize('fr').t('article.contents') // 'Sommaire'
 */
export const fr = defineLocale({
  code: 'fr',
  zod: zodFr,
  reading: fromReadAloud(195),
  messages: {
    article: {
      updated: 'Mis à jour le {{date}}',
      authors: 'Par',
      tags: 'Mots-clés',
      companies: 'Entreprises citées',
      impact: { high: 'Impact majeur', medium: 'Impact modéré', low: 'Impact limité' },
      category: {
        'model-release': 'Nouveaux modèles',
        research: 'Recherche',
        business: 'Économie',
        policy: 'Politique',
        product: 'Produits',
      },
      corrections: 'Rectificatifs',
      disclosure: {
        generated: 'Cet article a été écrit par une IA.',
        assisted: 'Cet article a été écrit avec l’aide d’une IA.',
        translated: 'Cet article a été traduit automatiquement.',
        reviewed: 'Relu par {{name}}.',
        sponsor: 'Contenu financé par {{name}}.',
      },
      contents: 'Sommaire',
      readingTime_one: '{{count}} minute de lecture',
      readingTime_many: '{{count}} de minutes de lecture',
      readingTime_other: '{{count}} minutes de lecture',
      footnotes: 'Notes',
      backToReference: 'Retour à l’appel de note {{reference}}',
    },
    type: {
      string: 'du texte',
      number: 'un nombre',
      int: 'un nombre entier',
      boolean: 'true ou false',
      truth: 'un booléen',
      array: 'une liste',
      tuple: 'une liste',
      object: 'un groupe de champs',
      record: 'un groupe de champs',
      null: 'une valeur vide',
      date: 'un objet Date',
      undefined: 'undefined',
      or: '{{first}} ou {{second}}',
    },
    diagnostic: {
      'frontmatter-missing': {
        message: 'Le fichier ne commence pas par un en-tête YAML (frontmatter).',
        messageEmpty: 'Le fichier est vide.',
        messageFence: 'La première ligne doit contenir exactement trois traits d’union, sans rien devant ni derrière.',
        messageToml: 'L’en-tête est en TOML ; il doit être en YAML.',
        messageLater: 'L’en-tête commence ici, mais il ne peut commencer qu’à la première ligne du fichier.',
        hint: 'Écrivez `---` sur la première ligne, les champs en dessous, puis de nouveau `---` seul sur une ligne.',
        hintToml: 'Écrivez `---` au lieu de `+++`, et `nom: valeur` au lieu de `nom = "valeur"`.',
        hintLater: 'Supprimez tout ce qui précède cette ligne.',
      },
      'frontmatter-unterminated': {
        message: 'L’en-tête commence ici et n’est jamais fermé.',
        hint: 'Écrivez `---` seul sur une ligne après le dernier champ.',
        hintAlmost:
          'La ligne {{line}} contient `{{value}}` ; écrivez-y exactement `---`, sans rien devant ni derrière.',
      },
      'frontmatter-not-a-map': {
        message: 'Un en-tête se compose de champs, et ceci n’en est pas un.',
        messageData: 'Les métadonnées doivent être un groupe de champs.',
        hint: 'Écrivez un champ par ligne, comme `title: Le titre`.',
      },
      'duplicate-key': {
        message: 'Le champ `{{name}}` figure ici pour la seconde fois ; il est déjà à la ligne {{line}}.',
        hint: 'Supprimez l’un des deux.',
      },
      'explicit-tag': {
        message: '`{{name}}` est une étiquette YAML, ce que l’en-tête n’admet pas.',
        hint: 'Supprimez-la.',
        hintText:
          'Supprimez-la. Si le `!` fait partie du texte, mettez tout le texte entre guillemets : `{{suggestion}}`',
      },
      anchor: {
        message: '`{{name}}` est une ancre YAML, ce que l’en-tête n’admet pas.',
        hint: 'Supprimez-la.',
        hintText:
          'Supprimez-la. Si le `&` fait partie du texte, mettez tout le texte entre guillemets : `{{suggestion}}`',
      },
      alias: {
        message: '`{{name}}` est un alias YAML, ce que l’en-tête n’admet pas.',
        hint: 'Écrivez directement la valeur qu’il désigne.',
        hintText:
          'Si le `*` fait partie du texte, mettez tout le texte entre guillemets : `{{suggestion}}`. Sinon, écrivez directement la valeur qu’il désigne.',
      },
      'merge-key': {
        message: '`<<` est une clé de fusion YAML, ce que l’en-tête n’admet pas.',
        hint: 'Écrivez les champs qu’elle ajouterait.',
      },
      'reserved-key': {
        message: 'Aucun champ ne peut s’appeler `{{name}}`.',
        hint: 'Donnez-lui un autre nom.',
      },
      'invalid-key': {
        message: 'Le nom d’un champ doit être du texte simple.',
        hint: 'Écrivez `nom: valeur` ; si c’est du texte et non un champ, mettez-le entre guillemets.',
      },
      'control-character': {
        message: 'Il y a ici un caractère de contrôle ({{name}}), interdit dans un texte.',
        hint: 'Supprimez-le ; il vient peut-être d’un copier-coller.',
        hintEscape: 'Supprimez-le.',
      },
      'yaml-directive': {
        message: '`{{name}}` est une directive YAML, ce que l’en-tête n’admet pas.',
        hint: 'Supprimez la ligne.',
      },
      'second-document': {
        message: '`{{name}}` sépare deux documents YAML ; l’en-tête ne peut en contenir qu’un.',
        hint: 'Supprimez-le. Si l’en-tête se termine ici, écrivez `---` et rien d’autre sur la ligne.',
      },
      'yaml-syntax': {
        message: 'À partir d’ici, cette ligne n’est pas du YAML valide.',
        tab: 'La ligne est indentée par une tabulation ; YAML n’accepte que des espaces.',
        escape:
          'Entre guillemets doubles, une barre oblique inverse annonce un caractère spécial, et `{{name}}` n’en est pas un.',
        start: 'Un texte ne peut commencer par `{{name}}` que s’il est entre guillemets.',
        startBacktick: 'Un texte ne peut commencer par un accent grave que s’il est entre guillemets.',
        colon: 'Un texte sans guillemets ne peut pas contenir de deux-points suivi d’une espace.',
        continued: 'Cette ligne est indentée comme si elle appartenait à `{{name}}`, qui a déjà une valeur.',
        indent: 'Cette ligne ne commence pas à la même colonne que les autres lignes de son groupe.',
        indentFirst: 'Le premier champ est indenté, mais pas les suivants.',
        listOnLine: 'Une liste ne peut pas commencer sur la même ligne que le nom de son champ.',
        fullWidthColon: 'Le nom d’un champ est suivi de `:` et d’une espace, non d’un deux-points pleine chasse.',
        noSpace: 'Il faut une espace après ce deux-points.',
        equals: 'Le nom d’un champ est suivi de `:`, non de `=`.',
        noColon: 'Cette ligne n’a pas de deux-points : ce n’est donc pas un champ.',
        quote: 'Le guillemet {{name}} ouvert ici n’est jamais fermé.',
        bracket: 'Le signe `{{name}}` ouvert ici n’est jamais fermé.',
        extraBracket: 'Rien n’a été ouvert que ce `{{name}}` puisse fermer.',
        comma: 'Il manque une virgule entre cet élément et le précédent.',
        hyphen: 'Entre crochets, les éléments sont séparés par des virgules et n’ont pas de tiret.',
        inBrackets:
          'Entre crochets ou accolades, il ne peut y avoir que des textes, des nombres et d’autres crochets ou accolades.',
        strayEntry: 'Cet élément de liste n’appartient à aucun champ : `{{name}}` a déjà une valeur.',
        unindented: 'Cette ligne continue le texte précédent, mais commence au bord gauche.',
        extraComma: 'Il n’y a pas d’élément avant cette virgule.',
        hash: 'Il faut une espace avant le `#` d’un commentaire.',
        block: 'Après `{{name}}`, le texte doit commencer à la ligne suivante.',
        afterQuote: 'Le texte s’arrête au guillemet qui précède : rien ne peut suivre.',
        afterBracket:
          'La valeur commence par un crochet ou une accolade et s’arrête où il se ferme : rien ne peut suivre.',
        trailing: 'La valeur s’arrête avant : rien ne peut suivre.',
        hintTab: 'Remplacez chaque tabulation en début de ligne par deux espaces.',
        hintEscape: 'Écrivez `\\\\` pour une seule barre oblique inverse, ou mettez le texte entre guillemets simples.',
        hintQuote: 'Mettez tout le texte entre guillemets : `{{suggestion}}`',
        hintDedent: 'Supprimez les espaces en début de ligne.',
        hintAlign: 'Commencez à la même colonne que `{{name}}`.',
        hintIndent: 'Mettez le même nombre d’espaces au début de toutes les lignes d’un groupe.',
        hintList:
          'Mettez `- {{item}}` à la ligne suivante, ou écrivez `[{{item}}]`. Si le tiret fait partie du texte : `{{suggestion}}`',
        hintRewrite: 'Écrivez `{{suggestion}}`',
        hintNoColon: 'Écrivez `nom: valeur`. Si la ligne continue le texte précédent, commencez-la par deux espaces.',
        hintCloseQuote: 'Fermez-le, par exemple : `{{suggestion}}`',
        hintApostrophe: 'Fermez-le : `{{suggestion}}`. S’il fait partie du texte : `{{apostrophe}}`',
        hintCloseBracket: 'Mettez `{{close}}` après le dernier élément.',
        hintCloseText:
          'Mettez `{{close}}` après le dernier élément. Si le signe fait partie du texte : `{{suggestion}}`',
        hintDelete: 'Supprimez-le.',
        hintComma: 'Mettez une virgule devant.',
        hintInBrackets:
          'Séparez les éléments par des virgules et mettez entre guillemets les textes qui contiennent un deux-points.',
        hintStrayEntry: 'Écrivez le nom de son champ sur la ligne précédente : `nom:`',
        hintContinue: 'Commencez-la par deux espaces.',
        hintInnerQuote:
          'Entre guillemets doubles, écrivez le guillemet double `\\"`, ou mettez le texte entre guillemets simples.',
        hintHash: 'Mettez une espace devant. S’il fait partie du texte : `{{suggestion}}`',
        hintBlock:
          'Écrivez le texte en dessous, indenté de deux espaces. Si le signe fait partie du texte : `{{suggestion}}`',
      },
      'yaml-warning': {
        message: 'Le sens de ceci n’est pas clair en YAML : {{detail}}',
        hint: 'Mettez la valeur entre guillemets.',
      },
      'frontmatter-too-large': {
        message: 'L’en-tête pèse {{actual}} octets ; le maximum est de {{limit}}.',
        messageData: 'Les métadonnées sont trop volumineuses ; le maximum est de {{limit}} octets.',
        hint: 'Déplacez les longs textes dans le corps de l’article, ou augmentez `limits.frontmatterBytes`.',
      },
      'frontmatter-too-deep': {
        message: 'Ici, l’imbrication des champs et des listes dépasse {{limit}} niveaux.',
        hint: 'Réduisez l’imbrication, ou augmentez `limits.yamlDepth`.',
      },
      'body-too-large': {
        message: 'Le corps de l’article pèse {{actual}} octets ; le maximum est de {{limit}}.',
        hint: 'Divisez l’article, ou augmentez `limits.bodyBytes`.',
      },
      'body-too-complex': {
        message: 'Le rendu de l’article prendrait trop de temps, surtout à cause de ce qui commence ici : {{cause}}.',
        hint: 'Si ce n’est pas une erreur, divisez cette structure, ou augmentez `limits.work`.',
      },
      'missing-field': {
        message: 'Le champ `{{name}}` est absent.',
        hint: 'Ajoutez une ligne comme `{{example}}`',
        hintNested: 'Ajoutez `{{field}}` ici.',
      },
      'unknown-field': {
        message: 'Le champ `{{name}}` n’existe pas.',
        hint: 'Vouliez-vous dire `{{suggestion}}` ?',
        hintSpace: 'Mettez une espace après le deux-points : `{{rewritten}}`',
        hintList: 'Champs encore disponibles : {{list}}',
      },
      'invalid-type': {
        message: 'Le champ `{{name}}` attend {{expected}}, mais `{{value}}` est {{received}}.',
        messageGroup: 'Le champ `{{name}}` attend {{expected}}, mais contient ici {{received}}.',
        hintQuote: 'Mettez la valeur entre guillemets : `"{{value}}"`',
        hintList: 'Écrivez une liste : `[{{list}}]`',
        hintFields: 'Écrivez les champs sur les lignes suivantes, chacun après deux espaces : {{list}}',
      },
      'invalid-value': {
        message: '`{{value}}` n’est pas une valeur admise pour `{{name}}`. Valeurs admises : {{list}}.',
        hint: 'Vouliez-vous dire `{{suggestion}}` ?',
      },
      'empty-value': {
        message: 'Le champ `{{name}}` est vide.',
        hint: 'Écrivez une valeur après le deux-points. Un champ facultatif peut aussi être supprimé.',
        hintEntry: 'Écrivez quelque chose ici, ou supprimez cet élément.',
        hintComment:
          'Ce qui suit `#` est un commentaire. Si cela fait partie du texte, mettez-le entre guillemets : `{{suggestion}}`',
        hintList: 'Écrivez l’une de ces valeurs : {{list}}.',
      },
      'invalid-date': {
        message: 'Le champ `{{name}}` attend une date comme 2025-01-20, mais contient `{{value}}`.',
        messageInstant:
          'Le champ `{{name}}` attend une date et une heure comme 2025-01-20T09:00+09:00, mais contient `{{value}}`.',
        noSuchDay: 'Le jour `{{value}}` n’existe pas.',
        hint: 'Écrivez l’année en quatre chiffres, puis le mois et le jour en deux : 2025-01-20',
        hintInstant:
          'Écrivez l’année, le mois et le jour, puis `T`, l’heure et son décalage par rapport à UTC : 2025-01-20T09:00+09:00',
        hintTime: 'Ajoutez l’heure et son décalage par rapport à UTC, par exemple `{{suggestion}}`',
        hintOffset: 'Ajoutez le décalage par rapport à UTC, par exemple `{{suggestion}}`',
        hintRewrite: 'Écrivez `{{suggestion}}`',
        hintDay: 'Ce mois compte {{days}} jours.',
      },
      'invalid-slug': {
        message:
          'Le champ `{{name}}` n’admet que des lettres, des chiffres, `-`, `.`, `_`, `~`, et `/` entre les parties, mais il contient `{{value}}`.',
        hint: 'Écrivez `{{suggestion}}`',
      },
      'invalid-locale': {
        message: '`{{value}}` n’est pas un code de langue.',
        hint: 'Écrivez un code comme `ja`, `pt-BR` ou `zh-Hant`.',
        hintList: 'Écrivez l’une de ces valeurs : {{list}}.',
        hintSuggest: 'Écrivez `{{suggestion}}`',
        hintSuggestList: 'Vouliez-vous dire `{{suggestion}}` ? Langues de cette rédaction : {{list}}.',
      },
      'unknown-locale': {
        message: 'Cette rédaction n’a pas de langue `{{value}}`.',
        hintList: 'Écrivez l’une de ces valeurs : {{list}}.',
        hintSuggestList: 'Vouliez-vous dire `{{suggestion}}` ? Langues de cette rédaction : {{list}}.',
      },
      'date-order': {
        message: 'La date de `{{name}}` ({{value}}) précède celle de `{{other}}` ({{otherValue}}).',
        hint: 'Corrigez l’une des deux.',
      },
      'too-small': {
        messageText_one: 'Le champ `{{name}}` doit contenir au moins {{count}} caractère.',
        messageText_many: 'Le champ `{{name}}` doit contenir au moins {{count}} de caractères.',
        messageText_other: 'Le champ `{{name}}` doit contenir au moins {{count}} caractères.',
        messageList_one: 'Le champ `{{name}}` doit contenir au moins {{count}} élément.',
        messageList_many: 'Le champ `{{name}}` doit contenir au moins {{count}} d’éléments.',
        messageList_other: 'Le champ `{{name}}` doit contenir au moins {{count}} éléments.',
        messageNumber: 'Le champ `{{name}}` doit être supérieur ou égal à {{limit}}.',
        detail: 'Le champ `{{name}}` n’est pas valide : {{detail}}.',
      },
      'too-big': {
        messageText_one: 'Le champ `{{name}}` doit contenir au plus {{count}} caractère.',
        messageText_many: 'Le champ `{{name}}` doit contenir au plus {{count}} de caractères.',
        messageText_other: 'Le champ `{{name}}` doit contenir au plus {{count}} caractères.',
        messageList_one: 'Le champ `{{name}}` doit contenir au plus {{count}} élément.',
        messageList_many: 'Le champ `{{name}}` doit contenir au plus {{count}} d’éléments.',
        messageList_other: 'Le champ `{{name}}` doit contenir au plus {{count}} éléments.',
        messageNumber: 'Le champ `{{name}}` doit être inférieur ou égal à {{limit}}.',
        detail: 'Le champ `{{name}}` n’est pas valide : {{detail}}.',
      },
      'invalid-format': {
        detail: 'Le champ `{{name}}` n’est pas valide : {{detail}}.',
        url: 'Le champ `{{name}}` attend une adresse web complète comme https://example.com/page, mais contient `{{value}}`.',
        hint: 'Écrivez `{{suggestion}}`',
      },
      'invalid-field': {
        message: 'Le champ `{{name}}` n’est pas valide.',
        detail: 'Le champ `{{name}}` n’est pas valide : {{detail}}.',
      },
      'not-plain': {
        message: '`{{name}}` doit être une donnée simple, comme dans un fichier JSON ; reçu : {{kind}}.',
        messageThrows: '`{{name}}` est illisible : sa lecture provoque une erreur.',
        hint: 'Donnez un texte, un nombre fini, true, false, null, une liste ou un objet simple.',
        hintDate: 'Donnez la date sous forme de texte, par exemple `"2025-01-20"`.',
      },
      'block-unclosed': {
        message: 'Le bloc `{{value}}` commence ici et ne se termine jamais.',
        hint: 'Écrivez `{{fence}}` seul sur une ligne à l’endroit où il se termine.',
        hintNested: 'Donnez plus de deux-points au bloc qui l’entoure, pour que chacun trouve sa fin.',
      },
      'block-unknown': {
        message: '`{{value}}` ne commence aucun bloc et s’affiche comme du texte.',
        hint: 'Vouliez-vous dire `{{suggestion}}` ?',
        hintList: 'Blocs disponibles : {{list}}',
        hintLabel: 'Écrivez `{{suggestion}}`, avec le titre entre crochets et rien après.',
      },
      'more-problems': {
        message_one: 'Il y a encore {{count}} problème à partir d’ici.',
        message_many: 'Il y a encore {{count}} de problèmes à partir d’ici.',
        message_other: 'Il y a encore {{count}} problèmes à partir d’ici.',
        hint: 'Corrigez d’abord ceux qui précèdent.',
      },
      'invalid-data': {
        message: '`{{field}}` attend {{expected}}, mais contient {{received}}.',
      },
    },
    cause: {
      nesting: 'des listes et des citations imbriquées',
      emphasis: 'des astérisques, tirets bas ou tildes non appariés',
      brackets: 'des crochets non appariés',
      code: 'des accents graves non appariés',
      html: 'des balises HTML',
      table: 'un grand tableau',
      list: 'une longue liste',
      definitions: 'des définitions de liens',
      footnotes: 'des notes',
      links: 'des adresses',
      text: 'sa longueur',
    },
    collection: {
      withdrawn: 'Cet article a été retiré.',
      fallback: 'Pas encore traduit. Langue de cet article : {{language}}',
      'unreadable-file': {
        message: 'Ce fichier est illisible : {{detail}}',
        messageEncoding: 'Ce fichier n’est pas en UTF-8.',
        messageOutside: 'Ce lien mène hors du dossier et n’est pas suivi.',
        messageNotText: 'Ce qui a été donné pour ce fichier n’est pas son texte.',
        hint: 'Vérifiez que le fichier existe et qu’il peut être lu.',
        hintEncoding: 'Enregistrez-le en UTF-8.',
        hintOutside: 'Mettez le fichier lui-même à la place du lien.',
        hintNotText: 'Donnez le texte du fichier. Avec Vite : `{{example}}`',
      },
      'locale-conflict': {
        message: 'Le fichier est en `{{value}}`, mais son chemin indique `{{other}}`.',
        hint: 'Corrigez l’un des deux.',
      },
      'translation-twice': {
        message: 'Cette histoire a déjà un article en `{{locale}}` : {{other}}.',
        hint: 'Supprimez l’un des deux, ou donnez à celui-ci un autre `story`.',
      },
      'slug-taken': {
        message: 'L’adresse `{{value}}` appartient déjà à {{other}}.',
        hint: 'Donnez à l’un des deux un autre `slug`.',
      },
      'alias-taken': {
        message: 'L’ancienne adresse `{{value}}` appartient à {{other}}.',
        hint: 'Supprimez-la dans l’un des deux.',
      },
      'missing-source': {
        message:
          'Ceci est présenté comme une traduction de `{{value}}`, mais l’histoire n’a pas d’article dans cette langue.',
        hint: 'Corrigez `{{name}}`, ou donnez aux deux fichiers le même `story`.',
      },
      'broken-link': {
        message: 'Il n’y a aucun article à `{{value}}`.',
        hint: 'Vouliez-vous dire `{{suggestion}}` ?',
      },
      'broken-fragment': {
        message: 'Il n’y a pas d’intertitre `{{value}}` dans {{other}}.',
        hint: 'Vouliez-vous dire `{{suggestion}}` ?',
        hintList: 'Intertitres disponibles : {{list}}',
      },
      'hidden-link': {
        message: 'Les lecteurs ne peuvent pas suivre ce lien, car {{other}} n’est pas publié.',
        hint: 'Publiez aussi cet article, ou retirez le lien.',
      },
      'missing-image': {
        message: 'Il n’y a aucune image à `{{value}}`.',
        hint: 'Mettez-y le fichier, ou corrigez le chemin, qui part du dossier de l’article.',
      },
      'unreadable-image': {
        message: '`{{value}}` n’est pas une image lisible.',
        hint: 'Utilisez JPEG, PNG, GIF, WebP, AVIF ou SVG.',
      },
      differing: {
        field: '`{{name}}` vaut `{{value}}` ici, mais `{{otherValue}}` dans {{other}}.',
        fieldMissing: '`{{name}}` manque ici, mais vaut `{{otherValue}}` dans {{other}}.',
        listMissing: 'Contrairement à {{other}}, `{{name}}` ne contient pas {{list}}.',
        listOwn: 'Contrairement à {{other}}, `{{name}}` contient {{list}}.',
        numberMissing: 'Le nombre {{value}} figure dans {{other}}, mais pas ici.',
        numberOwn: 'Le nombre {{value}} figure ici, mais pas dans {{other}}.',
        linkMissing: 'Le lien vers {{value}} figure dans {{other}}, mais pas ici.',
        linkOwn: 'Le lien vers {{value}} figure ici, mais pas dans {{other}}.',
        tables: 'Nombre de tableaux : {{value}} ici, {{otherValue}} dans {{other}}.',
        tableSize: 'Lignes et colonnes de ce tableau : {{value}} ici, {{otherValue}} dans {{other}}.',
        code: 'Nombre de blocs de code : {{value}} ici, {{otherValue}} dans {{other}}.',
        codeLines: 'Lignes de ce bloc de code : {{value}} ici, {{otherValue}} dans {{other}}.',
        headings: 'À partir d’ici, les intertitres ne sont pas ceux de {{other}}.',
        correction: 'Le rectificatif du {{date}} figure dans {{other}}, mais pas ici.',
        hint: 'Faites-les concorder. Si la différence est voulue, mettez la règle `{{rule}}` sur `off`.',
      },
    },
  },
})
