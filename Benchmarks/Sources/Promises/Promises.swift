import Foundation
import Reader

/// What the analysis promises for any input whatever. Each function says what is broken.
public enum Promises {
  /// Reads and analyses bytes, with an analyzer that has seen other things and with a fresh one.
  public static func broken(_ bytes: [UInt8], used: Analyzer) -> [String] {
    let source = PlainText.read(bytes, path: "fuzz")
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
