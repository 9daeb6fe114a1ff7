import Foundation
import Reader

/// What the analysis promises for any input whatever. Each function says what is broken.
public enum Promises {
  /// Reads bytes as plain text.
  public static func broken(_ bytes: [UInt8], used: Analyzer) -> [String] {
    broken(PlainText.read(bytes, path: "fuzz"), used: used)
  }

  /// Reads a file as whatever its content says it is.
  public static func broken(file: String, used: Analyzer) -> [String] {
    var out: [String] = []
    SourceReader.read(path: file) { source in
      out += broken(source, used: used)
      return true
    } problem: { _ in
    }
    return out
  }

  /// Analyses with an analyzer that has seen other things, and with a fresh one.
  private static func broken(_ source: Source, used: Analyzer) -> [String] {
    let dispatch = used.analyze(source)
    var writer = JSONWriter()
    let json = writer.object(dispatch)
    var out = SpanPromises.broken(dispatch) + LinkPromises.broken(dispatch)
    if writer.object(Analyzer().analyze(source)) != json {
      out.append("a used analyzer and a fresh one differ")
    }
    if (try? JSONSerialization.jsonObject(with: Data(json))) == nil { out.append("the output is no JSON") }
    return out
  }
}
