// Made from Languages/*.toml by `DEPECHE_RECORD=1 swift test --filter BuiltinFiles`: edit those, not this.
// swift-format-ignore-file

/// The languages that the program carries with it, as `LanguageTable` reads them.
nonisolated enum BuiltinLanguages {
  static let names = ["en", "fr"]

  static let en = #"""
actions.all-read	Mark everything as read
actions.archive-organizations	Organizations of the whole archive
actions.archive-places	Places of the whole archive
actions.archive-speakers	Speakers of the whole archive
actions.clear	Clear the search, then the filter
actions.copy-facts	Copy the facts (table, TSV or JSON)
actions.copy-quote	Copy the quote with its speaker and source
actions.correct-speaker	Put right who said the quote
actions.days	Quotes and dispatches of the list, day by day
actions.export	Export what is shown to a file
actions.filter-facts	Keep only facts with some words
actions.filter-speaker	Filter by speaker
actions.filter-this-speaker	Keep to the speaker of this quote
actions.first	To the start (or to the line of the number typed)
actions.fold	Fold or unfold the section
actions.fold-all	Fold or unfold all sections
actions.fold-versions	Unfold or fold the versions
actions.half-page-down	Down half a page
actions.half-page-up	Up half a page
actions.help	Help
actions.hyphenate	Part words at the ends of lines
actions.jump-back	Back to where you were
actions.jump-forward	Forward again
actions.justify	Justify the text
actions.last	To the end
actions.line-numbers	Numbers of the original’s lines
actions.list-timeline	Timeline of the list’s dated facts
actions.mark	Mark the dispatch, or take the mark away
actions.narrow-pane	Narrow the pane
actions.news	Show what is new since the version before
actions.next	Next line
actions.next-by-speaker	Next quote by the same speaker
actions.next-date	Next date
actions.next-dispatch	Next dispatch
actions.next-entity	Next name
actions.next-figure	Next figure
actions.next-found	Next quote; after a search, next hit
actions.next-hit	Next match
actions.next-link	Next link
actions.next-marked	Next marked dispatch
actions.next-mention	Next mention of the person, place or organization under the cursor
actions.next-pane	Next pane
actions.next-paragraph	Next paragraph
actions.next-quote	Next quote
actions.next-sentence	Next sentence
actions.next-unread	Next unread dispatch
actions.not-quote	Say that this is no quote
actions.note	Write a note on the dispatch
actions.open	Open the dispatch, or go to the words of the chosen fact
actions.open-source	Open the file in the editor; on a link, the link
actions.page-down	Next page
actions.page-up	Previous page
actions.palette	All commands
actions.pane-left	Pane to the left
actions.pane-right	Pane to the right
actions.paragraph-numbers	Numbers of paragraphs
actions.pipe	Send the text to a command (or JSON, with Tab)
actions.previous	Previous line
actions.previous-by-speaker	Previous quote by the same speaker
actions.previous-date	Previous date
actions.previous-dispatch	Previous dispatch
actions.previous-entity	Previous name
actions.previous-figure	Previous figure
actions.previous-found	Previous quote; after a search, previous hit
actions.previous-hit	Previous match
actions.previous-link	Previous link
actions.previous-mention	Previous mention of the person, place or organization under the cursor
actions.previous-pane	Previous pane
actions.previous-paragraph	Previous paragraph
actions.previous-quote	Previous quote
actions.previous-sentence	Previous sentence
actions.queries	Saved and past queries
actions.query	Query the archive
actions.quit	Back, or quit
actions.quit-now	Quit
actions.redo	Do again what was undone
actions.redraw	Redraw the screen
actions.reload	Read the configuration anew
actions.resolved-dates	Exact days beside dates
actions.same-person	Say that two names are one person
actions.search	Search in the text
actions.similar	Dispatches with this name or speaker; in the list, of the same story
actions.sort-facts	Sort the facts: by text, count, name
actions.speaker-labels	Names of speakers in the margin
actions.tags	Put tags on the dispatch
actions.theme	Change the theme
actions.undo	Undo the last change
actions.unread	Mark as unread, or as read
actions.versions	All versions of the dispatch
actions.widen-pane	Widen the pane
actions.zoom	Enlarge the pane, or go back
archive.arrived.one	⊕ {count} new dispatch
archive.arrived.other	⊕ {count} new dispatches
archive.cannot-open	{path}: cannot open the archive ({reason})
archive.corrupt	{path}: the archive is damaged; move it away and run “depeche import” again
archive.dispatches	 disp.
archive.full	{path}: no space left on the disk
archive.locked	{path}: the archive is busy with another program
archive.mentions-of	Dispatches that name {name}
archive.missing	{path}: no archive yet; “depeche import PATH” makes one
archive.newer	{path}: the archive comes from a newer depeche (schema {version}, known: {known}); nothing was changed
archive.no-queries	No queries yet.
archive.no-watch	the system lets no more folders be watched (fs.inotify.max_user_instances)
archive.none	No archive yet: “depeche import FOLDER” makes one.
archive.note-prompt	Note: 
archive.nothing	No dispatch matches.
archive.organizations	Organizations of the archive
archive.places	Places of the archive
archive.prompt	Query: 
archive.queries	Queries
archive.quotes-of	Quotes of {name}
archive.read-only	{path}: the archive is read-only
archive.saved	Query saved: {query}
archive.saved-mark	saved
archive.searching	Searching…
archive.speakers	Speakers of the archive
archive.tags-prompt	Tags: 
archive.timeline	Timeline of the list
archive.unknown	The archive knows nobody as “{name}”.
archive.unsaved	Query no longer saved: {query}
changes.all-read.one	{count} dispatch marked as read.
changes.all-read.other	{count} dispatches marked as read.
changes.another-speaker	Somebody else…
changes.correct-title	This quote is by
changes.corrected	The quote is now by {name}.
changes.joined	{other} and {name} are one person now.
changes.marked	Marked.
changes.marks-of	marks of “{title}”
changes.marks-of-many.one	marks of {count} dispatch
changes.marks-of-many.other	marks of {count} dispatches
changes.not-quote	This is no quote any more.
changes.nothing-to-redo	Nothing to redo.
changes.nothing-to-undo	Nothing to undo.
changes.read	Read.
changes.redone	Redone.
changes.redone-what	Redone: {what}
changes.same-title	{name} is also
changes.speaker-prompt	Speaker: 
changes.undo-hint	({key}: undo)
changes.undone	Undone.
changes.undone-what	Undone: {what}
changes.unmarked	Mark taken off.
changes.unread	Unread.
check.error	error
check.kinds.binary	binary
check.kinds.database	database
check.kinds.picture	picture
check.kinds.program	program
check.kinds.sound	sound
check.kinds.video	video
check.not-read	not read
check.skipped	skipped ({kind})
check.warning	warning
codes.bad-archive	damaged archive
codes.bad-encoding	unknown charset
codes.bad-json	malformed JSON
codes.bad-record	damaged record
codes.bomb	archive that unpacks without end
codes.empty	no dispatch
codes.encrypted	encrypted archive
codes.gone	file gone
codes.no-dispatch	no dispatch
codes.no-text	no text
codes.not-a-file	not a file
codes.not-an-object	not a JSON object
codes.not-found	file not found
codes.not-parsed	not a line of “depeche parse”
codes.too-deep	nested too deep
codes.too-large	file too large
codes.too-long	too long
codes.truncated	file cut off
codes.unreadable	cannot be read
commands.cast	Write an asciicast of keys pressed on the screen, without a terminal
commands.check	Say what each file is, what it holds and what could not be read
commands.check-more	Exit status: 0 all read, 1 some problems, 2 nothing readable.
commands.corrections	Write the corrections made on the screen, one a line
commands.corrections-more	Members are parted by tabs: speaker, dispatch, words, name; not-a-quote, dispatch, words; same, name, other name. The file itself may be edited and copied.
commands.depeche	A terminal reader for newswire dispatches that understands what it shows
commands.depeche-more	“depeche PATH” opens files, folders and archives; “depeche help read” lists its options, “depeche --tour” teaches the keys, and ? in the program lists them.
commands.explain	Show what each pass of the analysis found in a dispatch, and which rule and words decided
commands.export	Print the dispatches of the archive that match a query
commands.import	Read files and folders into the archive; only what is new or changed
commands.parse	Print one JSON object per dispatch
commands.parse-more	What cannot be read is told on standard error as path:line: message; the rest is still parsed, and the exit status is 1. Dispatches of one story have the same thread under extra, and supersedes names the version that a newer one follows upon.
commands.quotes	List what was said, by whom and where
commands.read	Read dispatches on the screen; what happens without a command
commands.search	List the dispatches of the archive that match a query
commands.shot	Write the screen as SVG, text or ANSI, without a terminal
commands.themes	Show the themes there are
commands.watch	Import, then go on importing what is dropped into the folders, until ^C
complaints.jobs	--jobs must be at least 1
complaints.language	there is no language “{name}”; there are {known}
complaints.pass	there is no pass “{name}”; the passes are {known}
complaints.pause	--pause wants seconds, up to 60
complaints.size	--size wants columns and rows, as 120x36
config.bad-color	neither colour nor attribute: “{word}”
config.bad-key	no such key “{key}”
config.loop	theme “{name}” inherits from itself
config.missing-form	“{name}” lacks the plural forms {forms}
config.missing-hole	“{name}” leaves out {hole}
config.place	{place}: {mistake}
config.syntax	syntax: {reason}
config.unknown	unknown “{word}”; allowed: {known}
config.unknown-near	unknown “{word}” (did you mean “{near}”?); allowed: {known}
config.unknown-text	no text of this name: “{word}”
config.unknown-text-near	no text of this name: “{word}” (did you mean “{near}”?)
config.wrong-hole	“{name}” has no hole {hole}; allowed: {known}
config.wrong-type	“{name}” wants {known}
counts.dispatches.one	{count} dispatch
counts.dispatches.other	{count} dispatches
counts.errors.one	{count} error
counts.errors.other	{count} errors
counts.files.one	{count} file
counts.files.other	{count} files
counts.quotes.one	{count} quote
counts.quotes.other	{count} quotes
counts.warnings.one	{count} warning
counts.warnings.other	{count} warnings
dates.decade	{year}s
dates.first	1
dates.full	{day} {month} {year}
dates.hour-padding	0
dates.interval	{from} – {to}
dates.interval-short	{from}–{to}
dates.month	{month} {year}
dates.months.1	January
dates.months.10	October
dates.months.11	November
dates.months.12	December
dates.months.2	February
dates.months.3	March
dates.months.4	April
dates.months.5	May
dates.months.6	June
dates.months.7	July
dates.months.8	August
dates.months.9	September
dates.short	{day}/{month}/{year}
dates.short-month	{month}/{year}
dates.time	, {hour}:{minute}
explain.hidden.one	(and {count} word, phrase or sentence: --all)
explain.hidden.other	(and {count} words, phrases or sentences: --all)
explain.line	{what}: {value}
explain.nothing	nothing
explain.pass	{name}  {time} µs
explain.rule	rule: {rule}
explain.terms.acronym	acronym
explain.terms.addition	addition
explain.terms.adverb	adverb
explain.terms.after-a-civility-or-title	after a civility or title
explain.terms.agency	agency
explain.terms.answer-in-an-interview	answer in an interview
explain.terms.asserted	asserted
explain.terms.begins-a-sentence	begins a sentence
explain.terms.begins-with-a-first-name	begins with a first name
explain.terms.beside-another-quotation	beside another quotation
explain.terms.body	body
explain.terms.bracket	bracket
explain.terms.brackets	brackets
explain.terms.byline	byline
explain.terms.caption	caption
explain.terms.carried-over	carried over
explain.terms.chunk	chunk
explain.terms.clarification	clarification
explain.terms.classes	classes
explain.terms.clause	clause
explain.terms.colon	colon
explain.terms.colon-behind-a-source	colon behind a source
explain.terms.comma	comma
explain.terms.common-words	common words
explain.terms.complementizer	complementizer
explain.terms.conditional	conditional
explain.terms.continued	continued
explain.terms.coordinator	coordinator
explain.terms.copula	copula
explain.terms.correction	correction
explain.terms.count	count
explain.terms.credit	credit
explain.terms.crosshead	crosshead
explain.terms.cue	cue
explain.terms.dash	dash
explain.terms.date	date
explain.terms.date-of-the-dispatch	date of the dispatch
explain.terms.dateline	dateline
explain.terms.depth	depth
explain.terms.direct	direct
explain.terms.direct-quote	direct quote
explain.terms.embargo	embargo
explain.terms.entity	entity
explain.terms.event	event
explain.terms.figure	figure
explain.terms.finite	finite
explain.terms.former-role	former role
explain.terms.grown-from-a-noun	grown from a noun
explain.terms.headline	headline
explain.terms.holds-a-quotation	holds a quotation
explain.terms.in-a-signature	in a signature
explain.terms.in-capitals	in capitals
explain.terms.in-the-dateline	in the dateline
explain.terms.in-the-pack	in the pack
explain.terms.incise	incise
explain.terms.incise-inside-the-marks	incise inside the marks
explain.terms.indirect-quote	indirect quote
explain.terms.infinitive	infinitive
explain.terms.kill	kill
explain.terms.kind	kind
explain.terms.known-words	known words
explain.terms.lead	lead
explain.terms.marks	marks
explain.terms.measure	measure
explain.terms.modality	modality
explain.terms.money	money
explain.terms.name	name
explain.terms.named	named
explain.terms.negated	negated
explain.terms.no-name	no name
explain.terms.nominal	nominal
explain.terms.none	none
explain.terms.note	note
explain.terms.noun	noun
explain.terms.object	object
explain.terms.of	of
explain.terms.organization	organization
explain.terms.other	other
explain.terms.paragraph	paragraph
explain.terms.partial	partial
explain.terms.partial-quote	partial quote
explain.terms.passive	passive
explain.terms.past-participle	past participle
explain.terms.percent	percent
explain.terms.person	person
explain.terms.phrase	phrase
explain.terms.place	place
explain.terms.plan	plan
explain.terms.planned	planned
explain.terms.plural	plural
explain.terms.position	position
explain.terms.postposed-subject-and-verb	postposed subject and verb
explain.terms.predicate	predicate
explain.terms.preposition	preposition
explain.terms.present-participle	present participle
explain.terms.pronoun	pronoun
explain.terms.question	question
explain.terms.quotation-before-a-colon	quotation before a colon
explain.terms.quote	quote
explain.terms.refile	refile
explain.terms.reflexive	reflexive
explain.terms.related	related
explain.terms.relation	relation
explain.terms.relative	relative
explain.terms.repaired	repaired
explain.terms.repeat	repeat
explain.terms.reported	reported
explain.terms.reports	reports
explain.terms.role	role
explain.terms.same-words-elsewhere	same words elsewhere
explain.terms.says-of-what-somebody-is-head	says of what somebody is head
explain.terms.score	score
explain.terms.semicolon	semicolon
explain.terms.sentence	sentence
explain.terms.slug	slug
explain.terms.source	source
explain.terms.source-like	source-like
explain.terms.source-preposition	source preposition
explain.terms.source-preposition-and-relative	source preposition and relative
explain.terms.speaker	speaker
explain.terms.stop	stop
explain.terms.strict	strict
explain.terms.subject	subject
explain.terms.subordinator	subordinator
explain.terms.time	time
explain.terms.toll	toll
explain.terms.traits	traits
explain.terms.type	type
explain.terms.undecided	undecided
explain.terms.unit	unit
explain.terms.unnamed-source	unnamed source
explain.terms.unspoken	unspoken
explain.terms.unsure	unsure
explain.terms.update	update
explain.terms.use	use
explain.terms.value	value
explain.terms.verb	verb
explain.terms.verb-between-quotation-and-person	verb between quotation and person
explain.terms.verb-between-the-marks	verb between the marks
explain.terms.weight-of-its-words	weight of its words
explain.terms.weight-of-what-stands-around	weight of what stands around
explain.terms.when	when
explain.terms.where	where
explain.terms.within-the-sentence	within the sentence
explain.terms.word	word
explain.terms.yes	yes
explain.title	{source}: {language}, {count} bytes
export.quotations	Quotations
facts.by	By {names}
facts.conditional	conditional: 
facts.copy-all-title	Copy the facts
facts.copy-title	Copy: {section}
facts.dispatch	Dispatch
facts.events	Events
facts.figure-kinds.count	count
facts.figure-kinds.measure	measure
facts.figure-kinds.money	money
facts.figure-kinds.percent	percent
facts.figure-kinds.score	score
facts.figure-kinds.toll	toll
facts.figures	Figures
facts.filter-prompt	Facts with: 
facts.kinds.event	event
facts.kinds.plan	plan
facts.kinds.position	position
facts.kinds.relation	relation
facts.kinds.role	role
facts.kinds.toll	toll
facts.not	not: 
facts.notes.addition	addition
facts.notes.clarification	clarification
facts.notes.correction	correction
facts.notes.embargo	embargo
facts.notes.kill	KILL
facts.notes.other	note
facts.notes.refile	refile
facts.notes.repeat	repeat
facts.notes.update	update
facts.nothing-here	Nothing in this sentence.
facts.order-count	Facts by number of mentions.
facts.order-name	Facts by name.
facts.order-text	Facts in the order of the text.
facts.organizations	Organizations
facts.others	Other
facts.persons	People
facts.places	Places
facts.planned	planned: 
facts.relations	Relations
facts.reported	reported: 
facts.speakers	Speakers
facts.this-sentence	In this sentence
facts.timeline	Timeline
facts.urgency	Urgency {number}
facts.version	Version {number}
finding.filter-title	Filter by speaker
finding.no-further	Nothing further that way.
finding.no-jump	No further place.
finding.no-name	No name here.
finding.no-search	Nothing is being searched for.
finding.not-found	Not found: {words}
finding.nothing-similar	No other dispatch on this story.
finding.of	{place} of {count}
finding.search-prompt	Search: 
finding.speaker-chip	Speaker: {name}
finding.story-chip	Same story
finding.with-chip	With: {name}
groups.facts	Facts
groups.finding	Finding
groups.moving	Moving
groups.page	Page
groups.panes	Panes
groups.program	Program
groups.reading	Reading
groups.working	Working
import.copies.one	{count} copy
import.copies.other	{count} copies
import.gone.one	{count} file gone
import.gone.other	{count} files gone
import.interrupted	interrupted: run the command again to go on
import.more-problems.one	… and {count} more problem
import.more-problems.other	… and {count} more problems
import.new.one	{count} new dispatch
import.new.other	{count} new dispatches
import.progress.one	{percent}% · {count} dispatch · {rate}/s · {left} left
import.progress.other	{percent}% · {count} dispatches · {rate}/s · {left} left
import.query-timing	first {first} ms, median {median} ms, p99 {last} ms, work {work} ms ({count}x)
import.renamed.one	{count} file renamed
import.renamed.other	{count} files renamed
import.timing	{all} s, {rate}/s; of it the archive {writing} s, {alone}/s by itself
import.unchanged.one	{count} file unchanged
import.unchanged.other	{count} files unchanged
keys.Backspace	Backspace
keys.Delete	Delete
keys.Down	Down
keys.End	End
keys.Enter	Enter
keys.Esc	Esc
keys.Home	Home
keys.Insert	Insert
keys.Left	Left
keys.PageDown	PageDown
keys.PageUp	PageUp
keys.Right	Right
keys.Space	Space
keys.Tab	Tab
keys.Up	Up
keys.alt	alt
keys.ctrl	ctrl
keys.shift	shift
language.name	English
manual.usual	usually
manual.usually	Usually {value}.
manual.values	Values: {values}.
marks.attribution	{quote} — {source}
marks.comma	, 
marks.quoted	“{text}”
marks.unsure	 “?”
numbers.decimal	.
numbers.group	,
numbers.hours	{hours} h {minutes} min
numbers.minutes	{count} min
numbers.seconds	{count} s
options.archive	The archive to use instead of the one in your data directory
options.corrections-path	Only say where the file is
options.encoding	The charset of the input, whatever it says of itself
options.everything	Also list every word that the lexicon knows, and every sentence
options.export-format	How to write them
options.file	The file of a dispatch
options.files-and-folders	Files and folders
options.folders	Folders
options.import-timing	Say what the archive took of the time
options.input-format	What the input is: detect, or jsonl: {"id", "text"} a line
options.jobs	How many dispatches to analyse at once
options.json	One JSON object per file, then one with the totals
options.keys	Keys to press, parted by blanks: "j Enter n n"
options.language	Language of the interface
options.lay-corrections	Lay over it what you put right on the screen
options.most-dispatches	At most so many dispatches
options.most-rows	At most so many rows
options.mouse	Use the mouse
options.parsed	The files hold lines of “depeche parse”: take them as they are
options.pass	Only this pass; may be given several times
options.paths	Files, folders and archives; - for standard input
options.paths-to-parse	Files, folders and archives; - or nothing for standard input
options.pause	Seconds between two keys
options.picture-form	How to write it
options.plain	Lines instead of a screen: for screen readers and simple terminals
options.query	The query, as in: speaker:tramontin date:2026-03.. pont
options.query-timing	Ask several times and say on standard error how long the archive took
options.rescan	Read every file again, changed or not
options.row-format	Print the rows so, instead of as a table
options.select	Write what the cursor is on when leaving
options.size	Columns and rows
options.speaker	Only what this person or body said
options.theme	Name of a theme; “depeche themes” shows them
options.tour	Open dispatches that teach the keys
panes.caption	Caption: 
panes.dispatches	Dispatches
panes.facts	Facts
panes.hidden-characters	invisible characters
panes.hints.back	back
panes.hints.filter-speaker	speaker
panes.hints.help	help
panes.hints.hit	hit
panes.hints.next-found	quote
panes.hints.quit	quit
panes.hints.search	search
panes.no-dispatch	No dispatch.
panes.no-text	This dispatch has no text.
panes.nothing-matches	Nothing matches.
panes.progress	reading {read}/{found}
panes.reading	Reading…
panes.text	Text
panes.too-small	Window too small
parser.already-set	Error: Value to be set with flag '{flag}' had already been set with flag '{before}'
parser.invalid-value	Error: The value '{value}' is invalid for '{option}'
parser.invalid-value-and	Error: The value '{value}' is invalid for '{option}'. Please provide one of '{known}' and '{last}'.
parser.invalid-value-list	Error: The value '{value}' is invalid for '{option}'. Please provide one of the following:
parser.invalid-value-one	Error: The value '{value}' is invalid for '{option}'. Please provide one of '{known}'.
parser.invalid-value-or	Error: The value '{value}' is invalid for '{option}'. Please provide one of '{known}' or '{last}'.
parser.missing-argument	Error: Missing expected argument '{argument}'
parser.missing-value	Error: Missing value for '{option}'
parser.missing-value-or	   or: Missing value for '{option}' in '{command}'
parser.name-shell	Please use --generate-completion-script=<shell> with one of:
parser.no-completions	Error: Can't generate completion scripts for '{shell}'.
parser.no-shell	Can't autodetect a supported shell.
parser.no-value-taken	Error: The option '{option}' does not take any value, but '{value}' was specified.
parser.see-help	  See '{command}' for detailed help.
parser.see-more	  See '{command}' for more information.
parser.see-subcommands	  See '{command} <subcommand>' for detailed help.
parser.unexpected-argument	Error: Unexpected argument '{argument}'
parser.unexpected-arguments	Error: {count} unexpected arguments: '{arguments}'
parser.unknown-option	Error: Unknown option '{option}'
parser.unknown-option-near	Error: Unknown option '{option}'. Did you mean '{near}'?
parser.usage-of-commands	       depeche <subcommand>
parser.words.arguments	ARGUMENTS:
parser.words.default-behind	; default:
parser.words.default-line	  default:
parser.words.default-one	(default) 
parser.words.default-only	(default:
parser.words.error	Error: 
parser.words.help	Help:  
parser.words.options	OPTIONS:
parser.words.overview	OVERVIEW: 
parser.words.show-command-help	Show subcommand help information.
parser.words.show-help	Show help information.
parser.words.show-version	Show the version.
parser.words.some-options	<options>
parser.words.subcommand	<subcommand>
parser.words.subcommands	SUBCOMMANDS:
parser.words.usage	Usage: 
parser.words.usage-heading	USAGE: 
parser.words.values	(values:
plural.one	n = 1
popups.help	Help
popups.help-foot	/ search · Enter run · q close
popups.no-such-key	{key} does nothing here ({help}: help).
popups.palette	Commands
popups.themes	Themes
query.day-letter	d
query.fields.agency	agency
query.fields.by	by
query.fields.from	from
query.fields.has	has
query.fields.headline	headline
query.fields.is	is
query.fields.kind	kind
query.fields.lang	lang
query.fields.note	note
query.fields.org	org
query.fields.person	person
query.fields.place	place
query.fields.quote	quote
query.fields.speaker	speaker
query.fields.thread	thread
query.fields.urgency	urgency
query.mistakes.missing-value	“{field}:” needs a value
query.mistakes.not-a-date	“{text}” is not a date; for example 2019-07-16, 2019-07, 2019, yesterday, 7d
query.mistakes.not-a-number	“{text}” is not a number; for example 3, 1..3, >2
query.mistakes.not-one-of	“{text}”: expected one of {known}
query.mistakes.nothing-beside-or	“or” needs a term on either side
query.mistakes.nothing-to-negate	nothing to exclude after “-”
query.mistakes.place	column {column}: {mistake}
query.mistakes.reversed-range	“{text}”: the end comes before the start
query.mistakes.stray-parenthesis	closing parenthesis without an opening one
query.mistakes.unclosed-parenthesis	parenthesis never closed
query.mistakes.unclosed-quotation	quotation mark never closed
query.mistakes.unknown-field	unknown field “{name}” (known: {known})
query.mistakes.unknown-field-near	unknown field “{name}”; did you mean “{near}:”? (known: {known})
query.month	month
query.today	today
query.week	week
query.year	year
query.yesterday	yesterday
quotes.by-day	Quotes by day
quotes.next-dispatch	Next dispatch
quotes.no-dates	No dates in this list.
quotes.no-more	No further quote.
quotes.no-speaker	speaker not known
quotes.no-speakers	No speakers yet.
quotes.none-here	No quote here.
quotes.place	quote {place}/{count}
quotes.plain	Quote {place} of {count}, {speaker}:
quotes.previous-dispatch	Previous dispatch
settings.about	config.toml: what depeche starts with. Copy what is to be different to ~/.config/depeche/config.toml ($XDG_CONFIG_HOME/depeche/config.toml); what is left out stays as here. Every setting stands in this file with its usual value. R in the program reads the files anew; a wrong line is told and left out.
settings.commands.browser	The program that `o` on a link opens it with; "" takes $BROWSER, or else xdg-open.
settings.commands.editor	The program that `o` opens a file with; "" takes $VISUAL, $EDITOR, $PAGER, less, the first that is set.
settings.copy.command	A command that takes copies besides the terminal (OSC 52): "auto" is wl-copy, xclip or xsel, the first that is there, on a desktop of one’s own; "" is none.
settings.copy.form	How `y` writes a quote. {quote}, {speaker}, {role}, {agency}, {place}, {date} stand for what they say; a piece between two commas of which nothing is known is left out. "" is the usual form of the language.
settings.facts.bars	Small bars beside the counts of speakers and names.
settings.interface.ask-background	Ask the terminal for its background colour. Nothing waits for the answer.
settings.interface.language	Language of the program’s own words: "auto" follows LC_ALL, LC_MESSAGES, LANG; "fr"; "en"; or the name of a file in languages/ beside this one ("de" for de.toml).
settings.interface.links	Addresses in the text, and the file’s name, as links that the terminal opens (OSC 8).
settings.interface.mouse	Clicks and the wheel. Off leaves the mouse to the terminal, for selecting text.
settings.interface.theme	Name of a theme (`depeche themes` lists them), or "auto": theme-dark or theme-light, as the terminal’s background is.
settings.interface.theme-dark	The theme for dark backgrounds.
settings.interface.theme-light	The theme for light backgrounds.
settings.keys.preset	The keys before those of keys.toml: "standard" (keys.toml beside this file), or the habits of "vi" or "emacs" over it.
settings.text.dates	Behind every date, the day it stands for.
settings.text.hyphenate	Words parted at the ends of lines, in languages whose syllables are known (French).
settings.text.justify	Lines that end together at the right.
settings.text.line-numbers	In the margin, the line of the original on which a row begins.
settings.text.measure	Widest line of the text, in columns: 30 to 200.
settings.text.on-to-next-dispatch	`n` behind the last quote goes on to the next dispatch that has quotes, `N` before the first to the one before.
settings.text.paragraph-numbers	§ and the paragraph’s number in the margin.
settings.text.speaker-labels	The speaker’s name in the left margin where a quote begins, on screens that have the room.
terminal.none	no terminal
terminal.unknown	unknown terminal type: {name}; reading line by line
tour.lesson-1	Lesson 1: from one dispatch to the next
	
	VALMOREL, March 2 (School) - This dispatch teaches you to move. Press j for the next lesson, k to go back, Enter to go into the text, Tab for another pane.
	
	"A number before a key repeats it: 3j goes down three lines," said the instructor, Agatha Verdelin.
	
	In the text, j and k go by lines, Space and b by pages, g to the top, G to the end. The key z zooms the pane you are in; z again gives it back its size.
	
	"And q always leads back, until you are out," added Agatha Verdelin.
tour.lesson-2	Lesson 2: from quote to quote
	
	VALMOREL, March 3 (School) - Press n for the next quote, N for the one before; after the last, n goes on to the next dispatch. The last line says who speaks, and with which words the dispatch says so.
	
	"Every speaker keeps a colour and a number," said Professor Basil Montferrat.
	
	"The key s goes to the next quote of the same speaker," said Agatha Verdelin. "And S goes back."
	
	"A question mark in the margin says that the speaker is not certain," said Basil Montferrat. Press c and then s to put it right, alt-u to take that back.
	
	The key y copies the quote with who said it and where it comes from.
tour.lesson-3	Lesson 3: finding
	
	VALMOREL, March 4 (School) - Press / and a word to search in the text; n goes to the next hit, until Esc.
	
	"Press f, some letters of a name, Enter: only what that person said is left," said Basil Montferrat. "Esc brings back the rest."
	
	On a name, e and E go to the next name or the one before, * to its next mention, + to the dispatches that name it as well; in the list, + keeps to one story and d counts quotes day by day. The key ctrl-o leads back to where you came from.
	
	In the facts at the right, Enter goes to the words of the text, - folds a section, = sorts, & keeps some words.
tour.lesson-4	Lesson 4: your own way
	
	VALMOREL, March 5 (School) - The key ? shows all keys, : all commands, t the themes.
	
	"Press i and n for numbers of paragraphs, i and d for exact days," said Agatha Verdelin.
	
	The key v shows what is new since the version before, beside it on wide screens, V all versions, x exports what is shown, m marks a dispatch, u makes it unread.
	
	"The file config.toml sets the rest, and R reads it anew," said Basil Montferrat. Enjoy reading.
trouble.in-line	{words} (line {line})
trouble.with-path	{path}: {words}
trouble.with-path-and-line	{path}:{line}: {words}
troubles.bad-date	no date that can be read: {date}
troubles.bad-unicode-escape	bad \u escape
troubles.before-last-part	the message ends before its last part
troubles.behind-json	unexpected text behind the JSON value
troubles.bracket-inside	< inside <{element}>
troubles.cdata-without-end	CDATA section without an end
troubles.checksum	the content is not what its checksum says
troubles.columns	{count} fields, not {wanted}
troubles.comment-without-end	comment without an end
troubles.cut-character	the end cuts a character
troubles.declaration-without-end	declaration without an end
troubles.document-inside	the document ends inside <{element}>
troubles.element-without-end	<{element}> without an end
troubles.encoded-twice	the text had been encoded twice; repaired
troubles.encrypted	the entry is encrypted
troubles.exists	File exists
troubles.expected-bracket	expected , or a closing bracket
troubles.expected-colon	expected :
troubles.expected-name	expected the name of a member
troubles.field-without-end	a quoted field without an end
troubles.file-gone	the file of this dispatch is no longer there
troubles.file-inside	the file ends inside <{element}>
troubles.first-part	a text of {size} MiB, of which the first part was read
troubles.folder	Is a directory
troubles.inside-header	the message ends inside its header
troubles.inside-record	the file ends inside a record
troubles.instruction-without-end	instruction without an end
troubles.item-too-large	more than {size} MiB in one item
troubles.item-without-text	an item without headline and text: {item}
troubles.items-left-out	items of the list that are no dispatches, left out: {count}
troubles.json-ends	JSON ends too early
troubles.json-too-deep	JSON nested deeper than {count}
troubles.left-out	no dispatch; left out
troubles.list-ends	the list ends too early
troubles.lost-characters	characters that were lost before this file was made (U+FFFD)
troubles.meaningless-bytes	bytes that mean nothing in {charset}
troubles.message-breaks-off	the message breaks off within a line
troubles.more	{count} more problems in this file
troubles.no-arc-record	no line of an ARC record, or one without a length
troubles.no-article	no article in the page
troubles.no-controls	the control characters are lost
troubles.no-dispatch	no dispatch in it
troubles.no-dispatch-in	no dispatch in <{element}>
troubles.no-element	no element
troubles.no-file	No such file or directory
troubles.no-folder	Not a directory
troubles.no-identifier	an item without headline and text: no identifier
troubles.no-json	not JSON
troubles.no-length	a record without a length
troubles.no-object	not a JSON object
troubles.no-page	{count} records, no page among them
troubles.no-parsed-line	not a line of “depeche parse”
troubles.no-permission	Permission denied
troubles.no-regular-file	not a regular file
troubles.no-space	No space left on device
troubles.no-text-end	no end of text (ETX)
troubles.no-text-in	no text found in <{element}>
troubles.no-text-member	no member "text" that is a string
troubles.no-transmission-end	no end of transmission (EOT)
troubles.no-warc-record	a record that does not begin with WARC/
troubles.not-unpacked	cannot be unpacked
troubles.nothing	nothing in it
troubles.object-too-large	more than {size} MiB in one object
troubles.only-first	only the first {size} MiB were read
troubles.other-charset	bytes of another charset among the utf-8, read as windows-1252
troubles.other-end	</{end}> ends <{element}>
troubles.page-inside	the page ends inside <{element}>
troubles.read-in-parts	a text of more than {size} MiB, read in parts
troubles.read-only	Read-only file system
troubles.stray-bracket	a < that opens nothing
troubles.string-without-end	string without an end
troubles.tag-without-beginning	</{element}> without a beginning
troubles.tag-without-end	</{element}> without an end
troubles.teletype-without-end	a teletype message without NNNN
troubles.text-breaks-off	the text breaks off within a line
troubles.too-deep	archives inside archives, deeper than {count}
troubles.too-large	larger than {size} MB
troubles.undeclared-charset	no charset is declared and it is not utf-8; read as {charset}
troubles.unknown-escape	unknown escape in a string
troubles.unpacked-too-large	larger than {size} MiB unpacked
troubles.unpacks-without-end	unpacks to more than {count} times its size
troubles.unreadable	cannot be read
values.file	file
values.folder	folder
values.format	format
values.keys	keys
values.language	language
values.name	name
values.number	n
values.pass	pass
values.path	path
values.seconds	seconds
values.size	columns×rows
values.what	what
values.words	words
versions.before	Before: {what}
versions.changed-short.one	{count} changed
versions.changed-short.other	{count} changed
versions.changed.one	{count} changed sentence
versions.changed.other	{count} changed sentences
versions.gone-short.one	{count} removed
versions.gone-short.other	{count} removed
versions.gone.one	{count} removed
versions.gone.other	{count} removed
versions.new-sentence	A new sentence.
versions.new.one	{count} new sentence
versions.new.other	{count} new sentences
versions.news	{parts}.
versions.none	There is no other version of this dispatch.
versions.nothing-new	Nothing new since the version before.
versions.title	Versions
working.command-failed	The command failed: {reason}
working.copied.one	Copied ({count} character).
working.copied.other	Copied ({count} characters).
working.export-form	{what}: {form}
working.export-list.one	The list ({count} dispatch, TSV)
working.export-list.other	The list ({count} dispatches, TSV)
working.export-prompt	Save as: 
working.export-title	Export
working.facts-file	-facts
working.form-json	JSON
working.form-markdown	Markdown table
working.form-text	text
working.form-tsv	columns parted by tabs (TSV)
working.list-file	dispatches
working.not-written	Could not be saved: {file}
working.not-written-why	{file}: {reason}
working.part-analysed	{analysed} of {count} dispatches analysed; others when you look at them, all of them by depeche import.
working.pipe-json-prompt	Send JSON to command: 
working.pipe-prompt	Send to command: 
working.reloaded	Configuration read anew.
working.return	Enter to go back… 
working.too-long	Too long for the clipboard.
working.written	Saved: {file}
"""#

  static let fr = #"""
actions.all-read	Tout marquer comme lu
actions.archive-organizations	Organisations de toute l’archive
actions.archive-places	Lieux de toute l’archive
actions.archive-speakers	Locuteurs de toute l’archive
actions.clear	Effacer la recherche, puis le filtre, puis la requête
actions.copy-facts	Copier les faits (tableau, TSV ou JSON)
actions.copy-quote	Copier la citation avec son auteur et sa source
actions.correct-speaker	Corriger l’auteur de la citation
actions.days	Citations et dépêches de la liste, jour par jour
actions.export	Exporter dans un fichier ce qui est affiché
actions.filter-facts	Ne garder que les faits contenant des mots
actions.filter-speaker	Filtrer par locuteur
actions.filter-this-speaker	Ne garder que le locuteur de cette citation
actions.first	Aller au début (ou à la ligne du nombre tapé)
actions.fold	Replier ou déplier la section
actions.fold-all	Replier ou déplier toutes les sections
actions.fold-versions	Déplier ou replier les versions
actions.half-page-down	Descendre d’une demi-page
actions.half-page-up	Monter d’une demi-page
actions.help	Aide
actions.hyphenate	Couper les mots en fin de ligne
actions.jump-back	Revenir d’où l’on vient
actions.jump-forward	Repartir dans l’autre sens
actions.justify	Justifier le texte
actions.last	Aller à la fin
actions.line-numbers	Numéros des lignes de l’original
actions.list-timeline	Chronologie des faits datés de la liste
actions.mark	Marquer la dépêche, ou ôter la marque
actions.narrow-pane	Rétrécir le volet
actions.news	Montrer ce qui est nouveau depuis la version précédente
actions.next	Ligne suivante
actions.next-by-speaker	Citation suivante du même locuteur
actions.next-date	Date suivante
actions.next-dispatch	Dépêche suivante
actions.next-entity	Nom suivant
actions.next-figure	Chiffre suivant
actions.next-found	Citation suivante ; après une recherche, occurrence suivante
actions.next-hit	Occurrence suivante
actions.next-link	Lien suivant
actions.next-marked	Prochaine dépêche marquée
actions.next-mention	Mention suivante de la personne, du lieu ou de l’organisation sous le curseur
actions.next-pane	Volet suivant
actions.next-paragraph	Paragraphe suivant
actions.next-quote	Citation suivante
actions.next-sentence	Phrase suivante
actions.next-unread	Prochaine dépêche non lue
actions.not-quote	Dire que ce n’est pas une citation
actions.note	Annoter la dépêche
actions.open	Ouvrir la dépêche, ou aller aux mots du fait choisi
actions.open-source	Ouvrir le fichier dans l’éditeur ; sur un lien, le lien
actions.page-down	Page suivante
actions.page-up	Page précédente
actions.palette	Toutes les commandes
actions.pane-left	Volet de gauche
actions.pane-right	Volet de droite
actions.paragraph-numbers	Numéros des paragraphes
actions.pipe	Envoyer le texte à une commande (ou le JSON, avec Tab)
actions.previous	Ligne précédente
actions.previous-by-speaker	Citation précédente du même locuteur
actions.previous-date	Date précédente
actions.previous-dispatch	Dépêche précédente
actions.previous-entity	Nom précédent
actions.previous-figure	Chiffre précédent
actions.previous-found	Citation précédente ; après une recherche, occurrence précédente
actions.previous-hit	Occurrence précédente
actions.previous-link	Lien précédent
actions.previous-mention	Mention précédente de la personne, du lieu ou de l’organisation sous le curseur
actions.previous-pane	Volet précédent
actions.previous-paragraph	Paragraphe précédent
actions.previous-quote	Citation précédente
actions.previous-sentence	Phrase précédente
actions.queries	Requêtes enregistrées et passées
actions.query	Interroger l’archive
actions.quit	Revenir ou quitter
actions.quit-now	Quitter
actions.redo	Rétablir ce qui a été annulé
actions.redraw	Redessiner l’écran
actions.reload	Relire la configuration
actions.resolved-dates	Jours exacts à côté des dates
actions.same-person	Dire que deux noms désignent la même personne
actions.search	Chercher dans le texte
actions.similar	Dépêches avec ce nom ou ce locuteur ; dans la liste, du même sujet
actions.sort-facts	Trier les faits : texte, nombre, nom
actions.speaker-labels	Noms des locuteurs dans la marge
actions.tags	Étiqueter la dépêche
actions.theme	Changer de thème
actions.undo	Annuler la dernière modification
actions.unread	Marquer comme non lue, ou lue
actions.versions	Toutes les versions de la dépêche
actions.widen-pane	Élargir le volet
actions.zoom	Agrandir le volet, ou revenir
archive.arrived.one	⊕ {count} nouvelle dépêche
archive.arrived.other	⊕ {count} nouvelles dépêches
archive.cannot-open	{path} : impossible d’ouvrir l’archive ({reason})
archive.corrupt	{path} : l’archive est abîmée ; déplacez-la et relancez « depeche import »
archive.dispatches	 dép.
archive.full	{path} : plus de place sur le disque
archive.locked	{path} : l’archive est occupée par un autre programme
archive.mentions-of	Dépêches qui nomment {name}
archive.missing	{path} : pas encore d’archive ; « depeche import CHEMIN » en crée une
archive.newer	{path} : l’archive vient d’une version plus récente de depeche (schéma {version}, connu : {known}) ; rien n’a été changé
archive.no-queries	Aucune requête pour l’instant.
archive.no-watch	le système ne permet pas de surveiller d’autres dossiers (fs.inotify.max_user_instances)
archive.none	Pas encore d’archive : « depeche import DOSSIER » en crée une.
archive.note-prompt	Note : 
archive.nothing	Aucune dépêche ne correspond.
archive.organizations	Organisations de l’archive
archive.places	Lieux de l’archive
archive.prompt	Requête : 
archive.queries	Requêtes
archive.quotes-of	Citations de {name}
archive.read-only	{path} : l’archive est en lecture seule
archive.saved	Requête enregistrée : {query}
archive.saved-mark	enregistrée
archive.searching	Recherche…
archive.speakers	Locuteurs de l’archive
archive.tags-prompt	Étiquettes : 
archive.timeline	Chronologie de la liste
archive.unknown	L’archive ne connaît personne sous le nom « {name} ».
archive.unsaved	Requête retirée : {query}
changes.all-read.one	{count} dépêche marquée lue.
changes.all-read.other	{count} dépêches marquées lues.
changes.another-speaker	Quelqu’un d’autre…
changes.correct-title	Cette citation est de
changes.corrected	Citation attribuée à {name}.
changes.joined	{other} et {name} ne font qu’un.
changes.marked	Dépêche marquée.
changes.marks-of	marques de « {title} »
changes.marks-of-many.one	marques de {count} dépêche
changes.marks-of-many.other	marques de {count} dépêches
changes.not-quote	Ce n’est plus une citation.
changes.nothing-to-redo	Rien à rétablir.
changes.nothing-to-undo	Rien à annuler.
changes.read	Dépêche lue.
changes.redone	Rétabli.
changes.redone-what	Rétabli : {what}
changes.same-title	{name} est aussi
changes.speaker-prompt	Locuteur : 
changes.undo-hint	({key} : annuler)
changes.undone	Annulé.
changes.undone-what	Annulé : {what}
changes.unmarked	Marque ôtée.
changes.unread	Dépêche à lire.
check.error	erreur
check.kinds.binary	binaire
check.kinds.database	base de données
check.kinds.picture	image
check.kinds.program	programme
check.kinds.sound	son
check.kinds.video	vidéo
check.not-read	non lu
check.skipped	ignoré ({kind})
check.warning	avertissement
codes.bad-archive	archive abîmée
codes.bad-encoding	codage des caractères inconnu
codes.bad-json	JSON mal formé
codes.bad-record	enregistrement abîmé
codes.bomb	archive qui se décompresse sans fin
codes.empty	aucune dépêche
codes.encrypted	archive chiffrée
codes.gone	fichier disparu
codes.no-dispatch	aucune dépêche
codes.no-text	aucun texte
codes.not-a-file	pas un fichier
codes.not-an-object	pas un objet JSON
codes.not-found	fichier introuvable
codes.not-parsed	pas une ligne de « depeche parse »
codes.too-deep	imbrication trop profonde
codes.too-large	fichier trop gros
codes.too-long	trop long
codes.truncated	fichier tronqué
codes.unreadable	lecture impossible
commands.cast	Enregistrer des touches et ce qu’elles font à l’écran (asciicast), sans terminal
commands.check	Dire ce qu’est chaque fichier, ce qu’il contient et ce qui n’a pas pu être lu
commands.check-more	Code de retour : 0 si tout a été lu, 1 s’il y a eu des erreurs, 2 si rien n’était lisible.
commands.corrections	Écrire les corrections faites à l’écran, une par ligne
commands.corrections-more	Les champs sont séparés par des tabulations : speaker, dépêche, mots, nom ; not-a-quote, dépêche, mots ; same, nom, autre nom. Le fichier lui-même peut être modifié et copié.
commands.depeche	Le lecteur de dépêches d’agence qui comprend ce qu’il affiche, dans le terminal
commands.depeche-more	« depeche CHEMIN » ouvre fichiers, dossiers et archives ; « depeche help read » en donne les options, « depeche --tour » enseigne les touches, et « ? », dans le programme, les énumère.
commands.explain	Montrer ce que chaque passe de l’analyse a trouvé dans une dépêche, et quelle règle et quels mots ont tranché
commands.export	Écrire les dépêches de l’archive qui répondent à une requête
commands.import	Verser des fichiers et des dossiers dans l’archive, sans relire ce qui n’a pas changé
commands.parse	Écrire un objet JSON par dépêche
commands.parse-more	Ce qui ne peut être lu est signalé sur la sortie d’erreur sous la forme chemin:ligne: message ; le reste est analysé quand même, et le code de retour est 1. Les dépêches d’un même sujet portent le même thread sous extra, et supersedes y nomme la version que remplace une plus récente.
commands.quotes	Lister ce qui a été dit, par qui et où
commands.read	Lire des dépêches à l’écran ; c’est ce qui se fait sans commande
commands.search	Lister les dépêches de l’archive qui répondent à une requête
commands.shot	Écrire l’écran en SVG, en texte ou en ANSI, sans terminal
commands.themes	Montrer les thèmes disponibles
commands.watch	Verser dans l’archive, puis continuer avec tout ce qui arrive dans les dossiers, jusqu’à ^C
complaints.jobs	--jobs doit valoir au moins 1
complaints.language	il n’y a pas de langue « {name} » ; il y a {known}
complaints.pass	il n’y a pas de passe « {name} » ; les passes sont {known}
complaints.pause	--pause attend des secondes, 60 au plus
complaints.size	--size attend des colonnes et des lignes, par exemple 120x36
config.bad-color	ni couleur ni attribut : « {word} »
config.bad-key	touche inconnue « {key} »
config.loop	le thème « {name} » hérite de lui-même
config.missing-form	il manque à « {name} » les formes du pluriel {forms}
config.missing-hole	« {name} » oublie {hole}
config.place	{place} : {mistake}
config.syntax	syntaxe : {reason}
config.unknown	valeur inconnue « {word} » ; valeurs admises : {known}
config.unknown-near	valeur inconnue « {word} » (vouliez-vous dire « {near} » ?) ; valeurs admises : {known}
config.unknown-text	aucun texte de ce nom : « {word} »
config.unknown-text-near	aucun texte de ce nom : « {word} » (vouliez-vous dire « {near} » ?)
config.wrong-hole	« {name} » n’a pas de trou {hole} ; admis : {known}
config.wrong-type	« {name} » attend {known}
counts.dispatches.one	{count} dépêche
counts.dispatches.other	{count} dépêches
counts.errors.one	{count} erreur
counts.errors.other	{count} erreurs
counts.files.one	{count} fichier
counts.files.other	{count} fichiers
counts.quotes.one	{count} citation
counts.quotes.other	{count} citations
counts.warnings.one	{count} avertissement
counts.warnings.other	{count} avertissements
dates.decade	années {year}
dates.first	1er
dates.full	{day} {month} {year}
dates.hour-padding	
dates.interval	{from} – {to}
dates.interval-short	{from}–{to}
dates.month	{month} {year}
dates.months.1	janvier
dates.months.10	octobre
dates.months.11	novembre
dates.months.12	décembre
dates.months.2	février
dates.months.3	mars
dates.months.4	avril
dates.months.5	mai
dates.months.6	juin
dates.months.7	juillet
dates.months.8	août
dates.months.9	septembre
dates.short	{day}/{month}/{year}
dates.short-month	{month}/{year}
dates.time	 à {hour}h{minute}
explain.hidden.one	(et {count} mot, locution ou phrase : --all)
explain.hidden.other	(et {count} mots, locutions ou phrases : --all)
explain.line	{what} : {value}
explain.nothing	rien
explain.pass	{name}  {time} µs
explain.rule	règle : {rule}
explain.terms.acronym	sigle
explain.terms.addition	ajout
explain.terms.adverb	adverbe
explain.terms.after-a-civility-or-title	après une civilité ou un titre
explain.terms.agency	agence
explain.terms.answer-in-an-interview	réponse dans un entretien
explain.terms.asserted	affirmé
explain.terms.begins-a-sentence	au début d’une phrase
explain.terms.begins-with-a-first-name	commence par un prénom
explain.terms.beside-another-quotation	à côté d’une autre citation
explain.terms.body	corps
explain.terms.bracket	parenthèse
explain.terms.brackets	parenthèses
explain.terms.byline	signature
explain.terms.caption	légende
explain.terms.carried-over	locuteur repris
explain.terms.chunk	groupe
explain.terms.clarification	précision
explain.terms.classes	classes
explain.terms.clause	subordonnée
explain.terms.colon	deux-points
explain.terms.colon-behind-a-source	deux-points après une source
explain.terms.comma	virgule
explain.terms.common-words	mots courants
explain.terms.complementizer	conjonction complétive
explain.terms.conditional	conditionnel
explain.terms.continued	continué
explain.terms.coordinator	conjonction de coordination
explain.terms.copula	verbe d’état
explain.terms.correction	correction
explain.terms.count	nombre
explain.terms.credit	crédits
explain.terms.crosshead	intertitre
explain.terms.cue	introducteur
explain.terms.dash	tiret
explain.terms.date	date
explain.terms.date-of-the-dispatch	date de la dépêche
explain.terms.dateline	en-tête de lieu
explain.terms.depth	profondeur
explain.terms.direct	direct
explain.terms.direct-quote	citation directe
explain.terms.embargo	embargo
explain.terms.entity	entité
explain.terms.event	fait
explain.terms.figure	chiffre
explain.terms.finite	conjugué
explain.terms.former-role	ancienne fonction
explain.terms.grown-from-a-noun	formé sur un nom commun
explain.terms.headline	titre
explain.terms.holds-a-quotation	contient une citation
explain.terms.in-a-signature	dans une signature
explain.terms.in-capitals	en capitales
explain.terms.in-the-dateline	dans l’en-tête de lieu
explain.terms.in-the-pack	dans le lexique
explain.terms.incise	incise
explain.terms.incise-inside-the-marks	incise à l’intérieur des guillemets
explain.terms.indirect-quote	discours indirect
explain.terms.infinitive	infinitif
explain.terms.kill	annulation
explain.terms.kind	sorte
explain.terms.known-words	mots connus
explain.terms.lead	attaque
explain.terms.marks	guillemets
explain.terms.measure	mesure
explain.terms.modality	modalité
explain.terms.money	somme
explain.terms.name	nom
explain.terms.named	nommé
explain.terms.negated	nié
explain.terms.no-name	pas un nom
explain.terms.nominal	groupe nominal
explain.terms.none	aucun
explain.terms.note	note
explain.terms.noun	nom
explain.terms.object	objet
explain.terms.of	de
explain.terms.organization	organisation
explain.terms.other	autre
explain.terms.paragraph	paragraphe
explain.terms.partial	partiel
explain.terms.partial-quote	citation partielle
explain.terms.passive	passif
explain.terms.past-participle	participe passé
explain.terms.percent	taux
explain.terms.person	personne
explain.terms.phrase	locution
explain.terms.place	lieu
explain.terms.plan	projet
explain.terms.planned	prévu
explain.terms.plural	pluriel
explain.terms.position	position
explain.terms.postposed-subject-and-verb	sujet et verbe après la citation
explain.terms.predicate	prédicat
explain.terms.preposition	préposition
explain.terms.present-participle	participe présent
explain.terms.pronoun	pronom
explain.terms.question	question
explain.terms.quotation-before-a-colon	citation avant deux-points
explain.terms.quote	citation
explain.terms.refile	réédition
explain.terms.reflexive	pronominal
explain.terms.related	à voir aussi
explain.terms.relation	lien
explain.terms.relative	relatif
explain.terms.repaired	réparé
explain.terms.repeat	répétition
explain.terms.reported	rapporté
explain.terms.reports	rapporte
explain.terms.role	fonction
explain.terms.same-words-elsewhere	mêmes mots ailleurs
explain.terms.says-of-what-somebody-is-head	dit à la tête de quoi est quelqu’un
explain.terms.score	score
explain.terms.semicolon	point-virgule
explain.terms.sentence	phrase
explain.terms.slug	slug
explain.terms.source	source
explain.terms.source-like	sujet parlant
explain.terms.source-preposition	préposition de source
explain.terms.source-preposition-and-relative	préposition de source et relative
explain.terms.speaker	locuteur
explain.terms.stop	point
explain.terms.strict	strict
explain.terms.subject	sujet
explain.terms.subordinator	conjonction de subordination
explain.terms.time	temps
explain.terms.toll	bilan
explain.terms.traits	traits
explain.terms.type	type
explain.terms.undecided	indécis
explain.terms.unit	unité
explain.terms.unnamed-source	source anonyme
explain.terms.unspoken	non prononcé
explain.terms.unsure	incertain
explain.terms.update	mise à jour
explain.terms.use	emploi
explain.terms.value	valeur
explain.terms.verb	verbe
explain.terms.verb-between-quotation-and-person	verbe entre la citation et la personne
explain.terms.verb-between-the-marks	verbe entre les guillemets
explain.terms.weight-of-its-words	poids de ses mots
explain.terms.weight-of-what-stands-around	poids de ce qui l’entoure
explain.terms.when	quand
explain.terms.where	où
explain.terms.within-the-sentence	dans la phrase
explain.terms.word	mot
explain.terms.yes	oui
explain.title	{source} : {language}, {count} octets
export.quotations	Citations
facts.by	Par {names}
facts.conditional	conditionnel : 
facts.copy-all-title	Copier les faits
facts.copy-title	Copier : {section}
facts.dispatch	Dépêche
facts.events	Événements
facts.figure-kinds.count	nombre
facts.figure-kinds.measure	mesure
facts.figure-kinds.money	somme
facts.figure-kinds.percent	taux
facts.figure-kinds.score	score
facts.figure-kinds.toll	bilan
facts.figures	Chiffres
facts.filter-prompt	Faits avec : 
facts.kinds.event	fait
facts.kinds.plan	projet
facts.kinds.position	position
facts.kinds.relation	lien
facts.kinds.role	fonction
facts.kinds.toll	bilan
facts.not	non : 
facts.notes.addition	ajout
facts.notes.clarification	précision
facts.notes.correction	correction
facts.notes.embargo	embargo
facts.notes.kill	ANNULATION
facts.notes.other	note
facts.notes.refile	réédition
facts.notes.repeat	répétition
facts.notes.update	mise à jour
facts.nothing-here	Rien dans cette phrase.
facts.order-count	Faits par nombre de mentions.
facts.order-name	Faits par ordre alphabétique.
facts.order-text	Faits dans l’ordre du texte.
facts.organizations	Organisations
facts.others	Autres
facts.persons	Personnes
facts.places	Lieux
facts.planned	prévu : 
facts.relations	Relations
facts.reported	selon : 
facts.speakers	Locuteurs
facts.this-sentence	Dans cette phrase
facts.timeline	Chronologie
facts.urgency	Urgence {number}
facts.version	Version {number}
finding.filter-title	Filtrer par locuteur
finding.no-further	Rien de plus dans ce sens.
finding.no-jump	Pas d’autre étape.
finding.no-name	Pas de nom ici.
finding.no-search	Aucune recherche en cours.
finding.not-found	Introuvable : {words}
finding.nothing-similar	Aucune autre dépêche sur ce sujet.
finding.of	{place} sur {count}
finding.search-prompt	Chercher : 
finding.speaker-chip	Locuteur : {name}
finding.story-chip	Même sujet
finding.with-chip	Avec : {name}
groups.facts	Faits
groups.finding	Trouver
groups.moving	Se déplacer
groups.page	Mise en page
groups.panes	Volets
groups.program	Programme
groups.reading	Lire
groups.working	Travailler
import.copies.one	{count} copie
import.copies.other	{count} copies
import.gone.one	{count} fichier disparu
import.gone.other	{count} fichiers disparus
import.interrupted	interrompu : relancez la commande pour continuer
import.more-problems.one	… et {count} autre problème
import.more-problems.other	… et {count} autres problèmes
import.new.one	{count} nouvelle dépêche
import.new.other	{count} nouvelles dépêches
import.progress.one	{percent} % · {count} dépêche · {rate}/s · reste {left}
import.progress.other	{percent} % · {count} dépêches · {rate}/s · reste {left}
import.query-timing	d’abord {first} ms, médiane {median} ms, p99 {last} ms, processeur {work} ms ({count} fois)
import.renamed.one	{count} fichier renommé
import.renamed.other	{count} fichiers renommés
import.timing	{all} s, {rate}/s ; dont l’archive {writing} s, {alone}/s à elle seule
import.unchanged.one	{count} fichier inchangé
import.unchanged.other	{count} fichiers inchangés
keys.Backspace	Retour
keys.Delete	Suppr
keys.Down	↓
keys.End	Fin
keys.Enter	Entrée
keys.Esc	Échap
keys.Home	Début
keys.Insert	Inser
keys.Left	←
keys.PageDown	PageSuiv
keys.PageUp	PagePréc
keys.Right	→
keys.Space	Espace
keys.Tab	Tab
keys.Up	↑
keys.alt	alt
keys.ctrl	ctrl
keys.shift	maj
language.name	français
manual.usual	d’ordinaire
manual.usually	D’ordinaire : {value}.
manual.values	Valeurs : {values}.
marks.attribution	{quote} — {source}
marks.comma	, 
marks.quoted	« {text} »
marks.unsure	 « ? »
numbers.decimal	,
numbers.group	 
numbers.hours	{hours} h {minutes} min
numbers.minutes	{count} min
numbers.seconds	{count} s
options.archive	L’archive à utiliser au lieu de celle de votre dossier de données
options.corrections-path	Dire seulement où se trouve le fichier
options.encoding	Le codage de l’entrée, quoi qu’elle en dise elle-même
options.everything	Lister aussi tous les mots que le lexique connaît et toutes les phrases
options.export-format	La forme à leur donner
options.file	Le fichier d’une dépêche
options.files-and-folders	Fichiers et dossiers
options.folders	Dossiers
options.import-timing	Dire la part de l’archive dans le temps passé
options.input-format	Ce qu’est l’entrée : detect, ou jsonl : {"id", "text"} par ligne
options.jobs	Nombre de dépêches à analyser à la fois
options.json	Un objet JSON par fichier, puis un avec les totaux
options.keys	Touches à presser, séparées par des espaces : "j Enter n n"
options.language	Langue de l’interface
options.lay-corrections	Appliquer ce que vous avez corrigé à l’écran
options.most-dispatches	Nombre de dépêches au plus
options.most-rows	Nombre de lignes au plus
options.mouse	Se servir de la souris
options.parsed	Les fichiers contiennent des lignes de « depeche parse » : les prendre telles quelles
options.pass	Seulement cette passe ; peut être répété
options.paths	Fichiers, dossiers et archives ; - pour l’entrée standard
options.paths-to-parse	Fichiers, dossiers et archives ; - ou rien pour l’entrée standard
options.pause	Secondes entre deux touches
options.picture-form	La forme à lui donner
options.plain	Des lignes au lieu d’un écran, pour les lecteurs d’écran et les terminaux simples
options.query	La requête, par exemple : speaker:tramontin date:2026-03.. pont
options.query-timing	Interroger plusieurs fois et dire sur la sortie d’erreur le temps qu’a mis l’archive
options.rescan	Relire tous les fichiers, modifiés ou non
options.row-format	Écrire les lignes sous cette forme plutôt qu’en tableau
options.select	Écrire en quittant ce qui est sous le curseur
options.size	Colonnes et lignes
options.speaker	Seulement ce qu’a dit cette personne ou cet organisme
options.theme	Nom d’un thème ; « depeche themes » les montre
options.tour	Ouvrir des dépêches qui enseignent les touches
panes.caption	Légende : 
panes.dispatches	Dépêches
panes.facts	Faits
panes.hidden-characters	caractères invisibles
panes.hints.back	revenir
panes.hints.filter-speaker	locuteur
panes.hints.help	aide
panes.hints.hit	occurrence
panes.hints.next-found	citation
panes.hints.quit	quitter
panes.hints.search	chercher
panes.no-dispatch	Aucune dépêche.
panes.no-text	Cette dépêche n’a pas de texte.
panes.nothing-matches	Rien ne correspond.
panes.progress	lecture {read}/{found}
panes.reading	Lecture…
panes.text	Texte
panes.too-small	Fenêtre trop petite
parser.already-set	Erreur : « {flag} » contredit « {before} », donné avant.
parser.invalid-value	Erreur : la valeur « {value} » ne convient pas à « {option} »
parser.invalid-value-and	Erreur : la valeur « {value} » ne convient pas à « {option} » ; valeurs admises : '{known}' et '{last}'
parser.invalid-value-list	Erreur : la valeur « {value} » ne convient pas à « {option} » ; valeurs admises :
parser.invalid-value-one	Erreur : la valeur « {value} » ne convient pas à « {option} » ; valeurs admises : '{known}'
parser.invalid-value-or	Erreur : la valeur « {value} » ne convient pas à « {option} » ; valeurs admises : '{known}' ou '{last}'
parser.missing-argument	Erreur : il manque l’argument « {argument} »
parser.missing-value	Erreur : il manque la valeur de « {option} »
parser.missing-value-or	   ou : il manque la valeur de « {option} » dans « {command} »
parser.name-shell	Précisez --generate-completion-script=<shell> :
parser.no-completions	Erreur : pas de complétions pour « {shell} ».
parser.no-shell	L’interpréteur de commandes n’est pas reconnu.
parser.no-value-taken	Erreur : l’option « {option} » ne prend pas de valeur, mais « {value} » a été donné.
parser.see-help	  « {command} » en dit davantage.
parser.see-more	  « {command} » en dit davantage.
parser.see-subcommands	  « {command} <commande> » donne les options de chacune.
parser.unexpected-argument	Erreur : argument inattendu « {argument} »
parser.unexpected-arguments	Erreur : {count} arguments inattendus : « {arguments} »
parser.unknown-option	Erreur : option inconnue « {option} »
parser.unknown-option-near	Erreur : option inconnue « {option} » ; vouliez-vous dire « {near} » ?
parser.usage-of-commands	        depeche <commande>
parser.words.arguments	ARGUMENTS :
parser.words.default-behind	 ; par défaut :
parser.words.default-line	  par défaut :
parser.words.default-one	(défaut)  
parser.words.default-only	(par défaut :
parser.words.error	Erreur : 
parser.words.help	Aide : 
parser.words.options	OPTIONS :
parser.words.overview	
parser.words.show-command-help	Montrer l’aide d’une commande
parser.words.show-help	Montrer cette aide
parser.words.show-version	Dire la version
parser.words.some-options	<options>
parser.words.subcommand	<commande>
parser.words.subcommands	COMMANDES :
parser.words.usage	Usage : 
parser.words.usage-heading	USAGE : 
parser.words.values	(valeurs :
plural.one	n = 0,1
popups.help	Aide
popups.help-foot	/ chercher · Entrée exécuter · q fermer
popups.no-such-key	La touche {key} ne fait rien ici ({help} : aide).
popups.palette	Commandes
popups.themes	Thèmes
query.day-letter	j
query.fields.agency	agence
query.fields.by	par
query.fields.from	de
query.fields.has	avec
query.fields.headline	titre
query.fields.is	est
query.fields.kind	sorte
query.fields.lang	langue
query.fields.note	mention
query.fields.org	organisation
query.fields.person	personne
query.fields.place	lieu
query.fields.quote	citation
query.fields.speaker	orateur
query.fields.thread	fil
query.fields.urgency	urgence
query.mistakes.missing-value	il manque la valeur de « {field}: »
query.mistakes.not-a-date	« {text} » n’est pas une date ; par exemple 2019-07-16, 2019-07, 2019, hier, 7j
query.mistakes.not-a-number	« {text} » n’est pas un nombre ; par exemple 3, 1..3, >2
query.mistakes.not-one-of	« {text} » : attendu {known}
query.mistakes.nothing-beside-or	« or » attend un terme de chaque côté
query.mistakes.nothing-to-negate	rien à exclure après « - »
query.mistakes.place	colonne {column} : {mistake}
query.mistakes.reversed-range	« {text} » : la fin précède le début
query.mistakes.stray-parenthesis	parenthèse fermante sans ouvrante
query.mistakes.unclosed-parenthesis	parenthèse jamais fermée
query.mistakes.unclosed-quotation	guillemet jamais fermé
query.mistakes.unknown-field	champ inconnu « {name} » (connus : {known})
query.mistakes.unknown-field-near	champ inconnu « {name} » ; vouliez-vous dire « {near}: » ? (connus : {known})
query.month	mois
query.today	aujourd’hui
query.week	semaine
query.year	an année
query.yesterday	hier
quotes.by-day	Citations par jour
quotes.next-dispatch	Dépêche suivante
quotes.no-dates	Aucune date dans cette liste.
quotes.no-more	Pas d’autre citation.
quotes.no-speaker	locuteur non identifié
quotes.no-speakers	Aucun locuteur pour l’instant.
quotes.none-here	Pas de citation ici.
quotes.place	citation {place}/{count}
quotes.plain	Citation {place} sur {count}, {speaker} :
quotes.previous-dispatch	Dépêche précédente
settings.about	config.toml : les réglages de départ de depeche. Copiez ce que vous voulez changer dans ~/.config/depeche/config.toml ($XDG_CONFIG_HOME/depeche/config.toml) ; ce qui n’y est pas reste comme ici. Chaque réglage figure dans ce fichier avec sa valeur habituelle. R, dans le programme, relit les fichiers ; une ligne fausse est signalée et ignorée.
settings.commands.browser	Celui avec lequel `o` ouvre un lien ; "" prend $BROWSER, sinon xdg-open.
settings.commands.editor	Le programme avec lequel `o` ouvre un fichier ; "" prend $VISUAL, $EDITOR, $PAGER, less : la première définie.
settings.copy.command	Une commande qui reçoit les copies en plus du terminal (OSC 52) : "auto" est wl-copy, xclip ou xsel, la première présente, sur votre propre bureau ; "" : aucune.
settings.copy.form	La forme que `y` donne à une citation. {quote}, {speaker}, {role}, {agency}, {place}, {date} valent ce qu’ils disent ; un morceau entre deux virgules dont on ne sait rien disparaît. "" est la forme habituelle de la langue.
settings.facts.bars	De petites barres à côté du nombre de citations et de mentions.
settings.interface.ask-background	Demander au terminal la couleur de son fond. Rien n’attend sa réponse.
settings.interface.language	Langue du programme : "auto" suit LC_ALL, LC_MESSAGES, LANG ; "fr" ; "en" ; ou le nom d’un fichier de languages/, à côté de celui-ci ("de" pour de.toml).
settings.interface.links	Les adresses du texte et le nom du fichier, en liens que le terminal ouvre (OSC 8).
settings.interface.mouse	Le clic et la molette. Sans eux, le terminal garde la souris, pour sélectionner du texte.
settings.interface.theme	Nom d’un thème (« depeche themes » les montre), ou "auto" : theme-dark ou theme-light, selon le fond du terminal.
settings.interface.theme-dark	Le thème des fonds sombres.
settings.interface.theme-light	Le thème des fonds clairs.
settings.keys.preset	Les touches sous celles de keys.toml : "standard" (le keys.toml voisin de ce fichier), ou, par-dessus, les habitudes de "vi" ou d’"emacs".
settings.text.dates	Derrière chaque date, le jour qu’elle désigne.
settings.text.hyphenate	Mots coupés en fin de ligne, dans les langues dont les syllabes sont connues (le français).
settings.text.justify	Lignes de même longueur, alignées à droite.
settings.text.line-numbers	Dans la marge, la ligne de l’original où commence chaque ligne de l’écran.
settings.text.measure	Longueur maximale des lignes du texte, en colonnes : de 30 à 200.
settings.text.on-to-next-dispatch	`n` après la dernière citation passe à la prochaine dépêche qui en contient, `N` avant la première à la précédente.
settings.text.paragraph-numbers	§ et le numéro du paragraphe dans la marge.
settings.text.speaker-labels	Le nom du locuteur dans la marge de gauche, au début de chaque citation, si l’écran en a la place.
terminal.none	pas de terminal
terminal.unknown	type de terminal inconnu : {name} ; lecture ligne par ligne
tour.lesson-1	Leçon 1: aller d'une dépêche à l'autre
	
	VALMOREL, 2 mars (École) - Voici comment se déplacer. Tapez j pour la leçon suivante, k pour revenir, Entrée pour entrer dans le texte; la touche de tabulation change de volet.
	
	"Un nombre tapé avant une touche la répète: 3j descend de trois lignes", a expliqué la monitrice, Agathe Verdelin.
	
	Dans le texte, j et k vont de ligne en ligne, Espace et b de page en page, g au début, G à la fin. La touche z agrandit le volet où vous êtes; z encore le rend à sa taille.
	
	"Et q ramène toujours en arrière, jusqu'à la sortie", a ajouté Agathe Verdelin.
tour.lesson-2	Leçon 2: de citation en citation
	
	VALMOREL, 3 mars (École) - Tapez n pour aller à la citation suivante, N à la précédente; après la dernière, n passe à la dépêche suivante. La ligne du bas dit qui parle, et avec quels mots la dépêche l'introduit.
	
	"Chaque locuteur garde sa couleur et son numéro", a déclaré le professeur Basile Montferrat.
	
	"La touche s passe à la citation suivante du même locuteur", a précisé Agathe Verdelin, la monitrice. "Et S revient en arrière."
	
	"Un point d'interrogation dans la marge dit que l'auteur n'est pas certain", a nuancé Basile Montferrat. Tapez c puis s pour le corriger, alt-u pour revenir sur la correction.
	
	La touche y copie la citation avec son auteur et sa source.
tour.lesson-3	Leçon 3: trouver
	
	VALMOREL, 4 mars (École) - Tapez / puis un mot pour le chercher dans le texte; n va à l'occurrence suivante, jusqu'à Échap.
	
	"Tapez f, quelques lettres d'un nom, Entrée: il ne reste que ce que cette personne a dit", a résumé Basile Montferrat. "Échap rend le reste."
	
	Sur un nom, les touches e et E passent au nom suivant ou précédent, * à sa mention suivante, + aux dépêches où il figure aussi; dans la liste, + garde le même sujet et d compte les citations jour par jour. La touche ctrl-o ramène d'où l'on vient.
	
	Dans les faits, à droite, Entrée mène aux mots du texte, - replie une section, = trie, & ne garde que quelques mots.
tour.lesson-4	Leçon 4: faire à sa façon
	
	VALMOREL, 5 mars (École) - La touche ? montre toutes les touches, : toutes les commandes, t les thèmes.
	
	"Tapez i puis n pour les numéros de paragraphes, i puis d pour les jours exacts", a conseillé Agathe Verdelin.
	
	La touche v montre ce qui est nouveau depuis la version précédente d'une dépêche, à côté d'elle si l'écran est assez large, V toutes ses versions, x exporte ce qui est affiché, m marque une dépêche, u la rend non lue.
	
	"Le fichier config.toml règle le reste, et R le relit", a conclu Basile Montferrat. Bonne lecture.
trouble.in-line	{words} (ligne {line})
trouble.with-path	{path} : {words}
trouble.with-path-and-line	{path} : {words} (ligne {line})
troubles.bad-date	date illisible : {date}
troubles.bad-unicode-escape	séquence \u mal formée
troubles.before-last-part	le message s’arrête avant sa dernière partie
troubles.behind-json	texte inattendu derrière la valeur JSON
troubles.bracket-inside	un < à l’intérieur de <{element}>
troubles.cdata-without-end	section CDATA jamais fermée
troubles.checksum	le contenu ne correspond pas à sa somme de contrôle
troubles.columns	{count} champs au lieu de {wanted}
troubles.comment-without-end	commentaire jamais fermé
troubles.cut-character	la fin coupe un caractère
troubles.declaration-without-end	déclaration jamais fermée
troubles.document-inside	le document s’arrête à l’intérieur de <{element}>
troubles.element-without-end	<{element}> jamais fermé
troubles.encoded-twice	le texte était codé deux fois ; réparé
troubles.encrypted	l’élément est chiffré
troubles.exists	le fichier existe déjà
troubles.expected-bracket	virgule ou crochet fermant attendu
troubles.expected-colon	deux-points attendu
troubles.expected-name	nom de membre attendu
troubles.field-without-end	champ entre guillemets jamais fermé
troubles.file-gone	le fichier de cette dépêche n’est plus là
troubles.file-inside	le fichier s’arrête à l’intérieur de <{element}>
troubles.first-part	texte de {size} Mio, dont le début seul a été lu
troubles.folder	c’est un dossier
troubles.inside-header	le message s’arrête dans son en-tête
troubles.inside-record	le fichier s’arrête au milieu d’un enregistrement
troubles.instruction-without-end	instruction jamais fermée
troubles.item-too-large	plus de {size} Mio pour une seule dépêche
troubles.item-without-text	dépêche sans titre ni texte : {item}
troubles.items-left-out	éléments de la liste qui ne sont pas des dépêches, laissés de côté : {count}
troubles.json-ends	le JSON s’arrête trop tôt
troubles.json-too-deep	JSON imbriqué sur plus de {count} niveaux
troubles.left-out	pas une dépêche ; laissé de côté
troubles.list-ends	la liste s’arrête trop tôt
troubles.lost-characters	caractères perdus avant que ce fichier soit écrit (U+FFFD)
troubles.meaningless-bytes	octets qui ne veulent rien dire en {charset}
troubles.message-breaks-off	le message s’interrompt au milieu d’une ligne
troubles.more	encore {count} problèmes dans ce fichier
troubles.no-arc-record	pas une ligne d’enregistrement ARC, ou sans longueur
troubles.no-article	aucun article dans la page
troubles.no-controls	les caractères de commande sont perdus
troubles.no-dispatch	aucune dépêche
troubles.no-dispatch-in	aucune dépêche dans <{element}>
troubles.no-element	aucun élément
troubles.no-file	fichier introuvable
troubles.no-folder	ce n’est pas un dossier
troubles.no-identifier	dépêche sans titre ni texte, sans identifiant
troubles.no-json	ce n’est pas du JSON
troubles.no-length	enregistrement sans longueur
troubles.no-object	pas un objet JSON
troubles.no-page	{count} enregistrements, mais aucune page
troubles.no-parsed-line	pas une ligne de « depeche parse »
troubles.no-permission	accès refusé
troubles.no-regular-file	pas un fichier
troubles.no-space	plus de place sur le disque
troubles.no-text-end	pas de fin de texte (ETX)
troubles.no-text-in	aucun texte dans <{element}>
troubles.no-text-member	pas de membre "text" qui soit une chaîne
troubles.no-transmission-end	pas de fin de transmission (EOT)
troubles.no-warc-record	enregistrement qui ne commence pas par WARC/
troubles.not-unpacked	ne peut être décompressé
troubles.nothing	vide
troubles.object-too-large	plus de {size} Mio pour un seul objet
troubles.only-first	les {size} premiers Mio seulement ont été lus
troubles.other-charset	octets d’un autre codage parmi l’utf-8, lus comme windows-1252
troubles.other-end	</{end}> ferme <{element}>
troubles.page-inside	la page s’arrête à l’intérieur de <{element}>
troubles.read-in-parts	texte de plus de {size} Mio, lu en plusieurs parties
troubles.read-only	système de fichiers en lecture seule
troubles.stray-bracket	un < qui n’ouvre rien
troubles.string-without-end	chaîne jamais fermée
troubles.tag-without-beginning	</{element}> jamais ouvert
troubles.tag-without-end	</{element}> inachevé
troubles.teletype-without-end	message de téléscripteur sans NNNN
troubles.text-breaks-off	le texte s’interrompt au milieu d’une ligne
troubles.too-deep	archives dans des archives, à plus de {count} niveaux
troubles.too-large	plus de {size} Mo
troubles.undeclared-charset	aucun codage n’est déclaré et ce n’est pas de l’utf-8 ; lu comme {charset}
troubles.unknown-escape	séquence d’échappement inconnue dans une chaîne
troubles.unpacked-too-large	plus de {size} Mio une fois décompressé
troubles.unpacks-without-end	se décompresse en plus de {count} fois sa taille
troubles.unreadable	lecture impossible
values.file	fichier
values.folder	dossier
values.format	format
values.keys	touches
values.language	langue
values.name	nom
values.number	n
values.pass	passe
values.path	chemin
values.seconds	secondes
values.size	colonnes×lignes
values.what	quoi
values.words	mots
versions.before	Avant : {what}
versions.changed-short.one	{count} changée
versions.changed-short.other	{count} changées
versions.changed.one	{count} phrase changée
versions.changed.other	{count} phrases changées
versions.gone-short.one	{count} supprimée
versions.gone-short.other	{count} supprimées
versions.gone.one	{count} phrase supprimée
versions.gone.other	{count} phrases supprimées
versions.new-sentence	Phrase nouvelle.
versions.new.one	{count} phrase nouvelle
versions.new.other	{count} phrases nouvelles
versions.news	{parts}.
versions.none	Pas d’autre version de cette dépêche.
versions.nothing-new	Rien de nouveau depuis la version précédente.
versions.title	Versions
working.command-failed	Échec de la commande : {reason}
working.copied.one	Copié ({count} caractère).
working.copied.other	Copié ({count} caractères).
working.export-form	{what} : {form}
working.export-list.one	Liste affichée ({count} dépêche, TSV)
working.export-list.other	Liste affichée ({count} dépêches, TSV)
working.export-prompt	Enregistrer sous : 
working.export-title	Exporter
working.facts-file	-faits
working.form-json	JSON
working.form-markdown	tableau Markdown
working.form-text	texte
working.form-tsv	colonnes séparées par des tabulations (TSV)
working.list-file	depeches
working.not-written	Enregistrement impossible : {file}
working.not-written-why	{file} : {reason}
working.part-analysed	{analysed} dépêches analysées sur {count} ; les autres le sont quand on les regarde, toutes par depeche import.
working.pipe-json-prompt	Envoyer le JSON à la commande : 
working.pipe-prompt	Envoyer à la commande : 
working.reloaded	Configuration relue.
working.return	Entrée pour revenir… 
working.too-long	Trop long pour le presse-papiers.
working.written	Enregistré : {file}
"""#
}
