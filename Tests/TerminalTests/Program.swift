import Foundation
import TermTest

/// The program as it was built beside the tests.
enum Program {
  static let path: String = {
    var folder = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    for _ in 0..<6 {
      let candidate = folder.appending(path: "depeche").path()
      if FileManager.default.isExecutableFile(atPath: candidate) { return candidate }
      folder.deleteLastPathComponent()
    }
    return ".build/debug/depeche"
  }()

  static func open(
    _ desk: Desk, _ arguments: [String] = [], environment: [String: String] = [:], rows: Int = 30,
    columns: Int = 130, background: String? = nil, answersDevice: Bool = true
  ) throws -> Session {
    try Session(
      path, arguments + [desk.folder],
      environment: [
        "XDG_CONFIG_HOME": desk.config, "XDG_STATE_HOME": desk.config, "XDG_DATA_HOME": desk.config,
      ]
      .merging(environment) { $1 }, rows: rows, columns: columns, background: background,
      answersDevice: answersDevice)
  }
}

/// A folder of dispatches of its own, gone after the test.
final class Desk {
  let root: URL
  var folder: String { root.appending(path: "depeches").path() }
  var config: String { root.appending(path: "config").path() }

  init(_ files: [String: String] = Desk.samples) throws {
    root = FileManager.default.temporaryDirectory.appending(path: "depeche-\(UUID().uuidString)")
    try FileManager.default.createDirectory(
      at: root.appending(path: "depeches"), withIntermediateDirectories: true)
    for (name, text) in files { try put(name, text) }
  }

  deinit { try? FileManager.default.removeItem(at: root) }

  func put(_ name: String, _ text: String) throws {
    try Data(text.utf8).write(to: root.appending(path: "depeches").appending(path: name))
  }

  func configure(_ name: String, _ text: String) throws {
    let file = root.appending(path: "config/depeche").appending(path: name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  static let samples = [
    "1-pont.txt": """
    SARVELLE, 4 mars (AFP) - Le pont de Sarvelle rouvrira le 12 mai, a annoncé mercredi la maire, Odile Tramontin.

    "Les travaux sont finis", a déclaré Odile Tramontin. "Nous avons dépensé quatre millions d'euros."

    "Personne ne croit à cette date", a répondu Ruben Kessavar.
    """,
    "2-bourse.txt": """
    KORVIK, 6 mars (Reuters) - L'indice a perdu 3 % vendredi après la faillite du fabricant Tidevann.

    "C'est un vertige", a dit Ruben Kessavar.
    """,
    "3-neige.txt":
      "OSTRAVEN, 7 mars (dpa) - La neige a bloqué douze cars dans la vallée de l'Ostra, dit la police.\n",
  ]
}
