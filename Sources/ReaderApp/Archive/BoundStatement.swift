import GRDB
import GRDBSQLite
import Reader

/// A prepared statement whose values are bound one by one, with nothing made in between: an import runs some tens of
/// them for each dispatch.
nonisolated final class BoundStatement {
  private let statement: Statement
  private let handle: OpaquePointer
  private let connection: OpaquePointer?
  /// Values are copied: they need not outlive the binding.
  private static let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

  init(_ sql: String, _ db: Database) throws {
    statement = try db.cachedStatement(sql: sql)
    handle = statement.sqliteStatement
    connection = db.sqliteConnection
  }

  /// A statement of its own, where another of the same words may be at work.
  init(own sql: String, _ db: Database) throws {
    statement = try db.makeStatement(sql: sql)
    handle = statement.sqliteStatement
    connection = db.sqliteConnection
  }

  @discardableResult
  func bind(_ at: Int32, _ value: Int64?) -> BoundStatement {
    if let value { sqlite3_bind_int64(handle, at, value) } else { sqlite3_bind_null(handle, at) }
    return self
  }

  @discardableResult
  func bind(_ at: Int32, _ value: Int?) -> BoundStatement { bind(at, value.map(Int64.init)) }

  @discardableResult
  func bind(_ at: Int32, _ value: String?) -> BoundStatement {
    guard var value else {
      sqlite3_bind_null(handle, at)
      return self
    }
    value.withUTF8 { bind(at, $0) }
    return self
  }

  @discardableResult
  func bind(_ at: Int32, _ text: [UInt8]) -> BoundStatement {
    text.withUnsafeBufferPointer { bind(at, $0) }
    return self
  }

  /// The words of a span.
  @discardableResult
  func bind(_ at: Int32, _ span: Span, of text: String) -> BoundStatement {
    span.withBytes(of: text) { bind(at, $0) }
    return self
  }

  @discardableResult
  func bind(blob at: Int32, _ bytes: [UInt8]) -> BoundStatement {
    bytes.withUnsafeBytes {
      _ = sqlite3_bind_blob(handle, at, $0.baseAddress, Int32($0.count), Self.copied)
    }
    return self
  }

  func bind(_ at: Int32, _ text: UnsafeBufferPointer<UInt8>) {
    text.withMemoryRebound(to: CChar.self) { text in
      guard let start = text.baseAddress, !text.isEmpty else {
        sqlite3_bind_text(handle, at, "", 0, Self.copied)
        return
      }
      sqlite3_bind_text(handle, at, start, Int32(text.count), Self.copied)
    }
  }

  /// Runs a statement that returns nothing.
  func run() throws {
    let code = sqlite3_step(handle)
    sqlite3_reset(handle)
    if code != SQLITE_DONE { throw failure(code) }
  }

  /// Runs a query and tells of each row.
  func rows(_ body: (BoundStatement) throws -> Void) throws {
    defer { sqlite3_reset(handle) }
    while true {
      switch sqlite3_step(handle) {
      case SQLITE_ROW: try body(self)
      case SQLITE_DONE: return
      case let code: throw failure(code)
      }
    }
  }

  /// The number in the next row, where rows are taken one by one; nil behind the last.
  func next() throws -> Int64? {
    switch sqlite3_step(handle) {
    case SQLITE_ROW: return number(0)
    case SQLITE_DONE: return nil
    case let code: throw failure(code)
    }
  }

  /// Gives up the rows that were not taken.
  func reset() { sqlite3_reset(handle) }

  /// The first number of the first row.
  func number() throws -> Int64? {
    defer { sqlite3_reset(handle) }
    switch sqlite3_step(handle) {
    case SQLITE_ROW: return isNull(0) ? nil : number(0)
    case SQLITE_DONE: return nil
    case let code: throw failure(code)
    }
  }

  func number(_ column: Int32) -> Int64 { sqlite3_column_int64(handle, column) }
  func text(_ column: Int32) -> String? { sqlite3_column_text(handle, column).map { String(cString: $0) } }
  /// The bytes of the first row's first column; nil where there is no row.
  func data<T>(_ body: (UnsafeRawBufferPointer) throws -> T) throws -> T? {
    defer { sqlite3_reset(handle) }
    switch sqlite3_step(handle) {
    case SQLITE_ROW: return try body(data(0))
    case SQLITE_DONE: return nil
    case let code: throw failure(code)
    }
  }

  /// Bytes that last until the next row.
  func data(_ column: Int32) -> UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(
      start: sqlite3_column_blob(handle, column), count: Int(sqlite3_column_bytes(handle, column)))
  }

  /// The number of the row that was inserted last.
  var lastInsertedID: Int64 { sqlite3_last_insert_rowid(connection) }
  func isNull(_ column: Int32) -> Bool { sqlite3_column_type(handle, column) == SQLITE_NULL }

  private func failure(_ code: Int32) -> DatabaseError {
    let message = connection.flatMap(sqlite3_errmsg).map { String(cString: $0) }
    return DatabaseError(resultCode: ResultCode(rawValue: code), message: message)
  }
}

extension Span {
  /// The bytes of a text that it spans, as far as there are any.
  nonisolated func withBytes<T>(
    of text: String, _ body: (UnsafeBufferPointer<UInt8>) throws -> T
  ) rethrows -> T {
    var text = text
    return try text.withUTF8 { text in
      let start = min(max(0, Int(self.start)), text.count)
      return try body(UnsafeBufferPointer(rebasing: text[start..<max(start, min(Int(end), text.count))]))
    }
  }
}
