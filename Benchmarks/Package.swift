// swift-tools-version: 6.2
import PackageDescription

let reader = Target.Dependency.product(name: "Reader", package: "depeche")

let package = Package(
  name: "depeche-benchmarks",
  dependencies: [.package(name: "depeche", path: "..")],
  targets: [
    .target(name: "Chance"),
    .target(name: "Corpus", dependencies: ["Chance", reader]),
    .target(name: "Promises", dependencies: [reader]),
    .executableTarget(name: "depeche-bench", dependencies: ["Corpus", reader], path: "Sources/Bench"),
    .executableTarget(name: "depeche-generate", dependencies: ["Chance"], path: "Sources/Generate"),
    .executableTarget(
      name: "depeche-fuzz", dependencies: ["Corpus", "Promises", reader], path: "Sources/Fuzz"),
  ],
  swiftLanguageModes: [.v6]
)
