import ArgumentParser
import Foundation
import Reader

/// How rows are printed.
nonisolated enum RowFormat: String, EnumerableFlag {
  case json, csv, markdown
}

/// What `search` and `quotes` have in common: a query, and how its rows are printed.
struct RowOptions: ParsableArguments {
  @OptionGroup var archive: ArchiveOption
  @Flag(help: .of(.rowFormat))
  var format: RowFormat?
  @Flag(help: .of(.queryTiming))
  var timing = false
  @Option(help: .of(.mostRows, .number))
  var limit = 100
  @Argument(parsing: .allUnrecognized, help: .of(.query, .words))
  var query: [String] = []

  /// Asks the archive and prints what it answers.
  nonisolated func print(_ answer: (Query, Archive) throws -> (columns: RowPrinter.Columns, rows: [[String]]))
    throws
  {
    let parsed = try QueryArgument.parse(query)
    let store = try archive.open(.existing)
    do {
      if timing { QueryTiming.print(QueryTiming.measure { _ = try? answer(parsed.query, store) }) }
      let (columns, rows) = try answer(parsed.query, store)
      RowPrinter(columns: columns, marked: parsed.words).print(rows, format)
    } catch let error as ArchiveError { throw Complaint(HelpLanguage.strings.of(error)) }
  }
}

struct SearchCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "search", abstract: HelpLanguage.sentence(.search))
  }

  @OptionGroup var rows: RowOptions

  func run() throws {
    try rows.print { query, store in
      let hits = try ArchiveSearch.hits(query, limit: rows.limit, in: store)
      return (
        RowPrinter.Columns(
          names: ["date", "agency", "place", "quotes", "headline", "id"], flexible: 4, hiddenInTable: [5]),
        hits.map {
          [$0.date ?? "", $0.agency ?? "", $0.place ?? "", String($0.quotes), $0.headline, $0.key]
        }
      )
    }
  }
}

struct QuotesCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "quotes", abstract: HelpLanguage.sentence(.quotes))
  }

  @OptionGroup var rows: RowOptions
  @Option(help: .of(.speaker, .name))
  var speaker: String?

  func run() throws {
    try rows.print { query, store in
      let hits = try QuoteSearch.quotes(
        query, speaker: speaker.map(QueryWords.fold), limit: rows.limit, in: store)
      return (
        RowPrinter.Columns(
          names: ["date", "speaker", "role", "quote", "cue", "kind", "source"], flexible: 3,
          hiddenInTable: [4, 5, 6]),
        hits.map {
          [
            $0.date ?? "", $0.speaker ?? $0.role ?? "", $0.speaker == nil ? "" : $0.role ?? "", $0.words,
            $0.cue ?? "", $0.kind, $0.source,
          ]
        }
      )
    }
  }
}

/// The words of the command line as a query.
nonisolated enum QueryArgument {
  static func parse(_ words: [String]) throws -> (query: Query, words: [String]) {
    // What goes before a query that begins with a minus, for those who are used to it.
    let text = (words.first == "--" ? words.dropFirst() : words[...]).joined(separator: " ")
    do {
      let query = try QueryParser.parse(text, today: Today.days)
      return (query, marked(query.condition))
    } catch {
      // The place is pointed at on lines of their own: what goes before a complaint would shift it.
      let blanks = String(repeating: " ", count: max(0, error.column - 1))
      throw Complaint("\(HelpLanguage.strings.of(error))\n  \(text)\n  \(blanks)^")
    }
  }

  /// Words worth marking in the result.
  private static func marked(_ c: Query.Condition) -> [String] {
    switch c {
    case .words(let w, _): w
    case .field(.quote, .words(let w, _)), .field(.headline, .words(let w, _)): w
    case .all(let parts), .any(let parts): parts.flatMap(marked)
    default: []
    }
  }
}

/// Today in the local time zone, as days since 1970-01-01.
nonisolated enum Today {
  static var days: Int {
    var now = time(nil)
    var local = tm()
    localtime_r(&now, &local)
    return CivilDate(year: Int(local.tm_year) + 1900, month: Int(local.tm_mon) + 1, day: Int(local.tm_mday))
      .days
  }
}
