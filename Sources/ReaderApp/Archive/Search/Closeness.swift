import GRDB
import GRDBSQLite

/// How well a dispatch matches, out of what stands in it alone. The index's own `bm25` first counts the rows of every
/// word asked for: of a common one among a million, a quarter of a second.
nonisolated enum Closeness {
  static func register(in db: Database) {
    let api = UnsafeMutablePointer(mutating: FTS5.api(db))
    _ = api.pointee.xCreateFunction?(api, "closeness", nil, function, nil)
  }

  /// What a word counts in body, headline, quotations and tags.
  private static let weights = [1.0, 8.0, 0.5, 0.0]
  /// Words of a dispatch of usual length; in a longer one a word says less.
  private static let usualLength = 300.0

  /// The lower, the better, as with `bm25`.
  private static let function: fts5_extension_function = { api, row, context, _, _ in
    var score = 0.0
    if let api = api?.pointee {
      var length: Int32 = 0, count: Int32 = 0
      _ = api.xColumnSize?(row, -1, &length)
      _ = api.xInstCount?(row, &count)
      let phrases = Int(api.xPhraseCount?(row) ?? 0)
      withUnsafeTemporaryAllocation(of: Double.self, capacity: phrases) { sums in
        sums.initialize(repeating: 0)
        for i in 0..<max(0, count) {
          var phrase: Int32 = 0, column: Int32 = 0, offset: Int32 = 0
          _ = api.xInst?(row, i, &phrase, &column, &offset)
          guard sums.indices.contains(Int(phrase)), weights.indices.contains(Int(column)) else { continue }
          sums[Int(phrase)] += weights[Int(column)]
        }
        let half = 0.3 + 0.9 * Double(length) / usualLength
        for sum in sums where sum > 0 { score += sum / (sum + half) }
      }
    }
    sqlite3_result_double(context, -score)
  }
}
