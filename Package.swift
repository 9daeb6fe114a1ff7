// swift-tools-version: 6.2
import PackageDescription

// How often the analysis takes which way (`make profile`): the compiler lays what is often run close together, which makes it
// a sixth faster. A profile is in the format of one compiler; others build without it.
let profile = Context.packageDirectory + "/Sources/Reader/reader.profdata"
#if compiler(>=6.3) && !compiler(>=6.4)
  let profiling =
    Context.environment["DEPECHE_PROFILE"] == "make"
    ? ["-Xfrontend", "-ir-profile-generate"] : ["-Xfrontend", "-ir-profile-use=" + profile]
#else
  let profiling: [String] = []
#endif

let package = Package(
  name: "depeche",
  products: [
    .library(name: "Reader", targets: ["Reader"]),
    .executable(name: "depeche", targets: ["ReaderApp"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/LebJe/TOMLKit", from: "0.6.0"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
  ],
  targets: [
    // No pkgConfig: Debian's ncursesw.pc carries -D flags that SwiftPM warns about and drops.
    .systemLibrary(name: "CNcurses", providers: [.apt(["libncurses-dev"])]),

    .systemLibrary(name: "CArchive", providers: [.apt(["libarchive-dev"])]),

    // Language packs (readable TSV) are compiled into flat tables while building; see docs/architecture.md.
    .executableTarget(name: "LexiconCompiler"),
    .plugin(name: "LexiconPlugin", capability: .buildTool(), dependencies: ["LexiconCompiler"]),

    .target(
      name: "Reader",
      dependencies: ["CArchive"],
      exclude: ["Language/Packs", "reader.profdata"],
      // Debug builds check exclusive access, and every test runs in one; checking costs the passes a fifth.
      swiftSettings: [
        .unsafeFlags(["-enforce-exclusivity=unchecked"] + profiling, .when(configuration: .release))
      ],
      plugins: ["LexiconPlugin"]),
    .executableTarget(
      name: "ReaderApp",
      dependencies: [
        "CNcurses", "Reader",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "TOMLKit", package: "TOMLKit"),
        .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ],
      swiftSettings: [
        .defaultIsolation(MainActor.self),
        .unsafeFlags(["-enforce-exclusivity=unchecked"], .when(configuration: .release)),
      ]),

    .target(name: "CPty", path: "Tests/Support/CPty"),
    .target(name: "TermTest", dependencies: ["CPty"], path: "Tests/Support/TermTest"),
    .testTarget(name: "ReaderTests", dependencies: ["Reader"]),
    .testTarget(
      name: "ReaderAppTests", dependencies: ["ReaderApp", .product(name: "GRDB", package: "GRDB.swift")],
      exclude: ["Snapshots"]),
    .testTarget(name: "TerminalTests", dependencies: ["TermTest", "ReaderApp"]),
  ],
  swiftLanguageModes: [.v6]
)
