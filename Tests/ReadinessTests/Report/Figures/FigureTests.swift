import Foundation
import Testing

@testable import Readiness

/// What holds for every figure, whatever it shows.
@Suite struct FigureTests {
  @Test("No text lies on another, and none leaves the sheet", arguments: FigureSamples.all)
  func room(_ sample: FigureSamples.Sample) {
    let figure = sample.figure
    let boxes = figure.elements.compactMap { element -> FigureBox? in
      if case .text(let text) = element { text.box } else { nil }
    }
    for (index, box) in boxes.enumerated() {
      #expect(box.x >= 0 && box.x + box.width <= FigurePen.width)
      #expect(box.y >= 0 && box.y + box.height <= figure.height)
      for other in boxes[..<index] {
        #expect(!box.overlaps(other), "\(box) lies on \(other)")
      }
    }
  }

  @Test("A page with a strict policy takes every figure", arguments: FigureSamples.all)
  func policy(_ sample: FigureSamples.Sample) {
    let svg = sample.figure.svg(.inline)
    for part in ["<style", "style=", "<script", "href", "http", "<image", "<foreignObject"] {
      #expect(!svg.contains(part))
    }
    #expect(!sample.figure.svg(.file).contains("<?xml"))
  }

  @Test("It is named and told in words, under ids of its own", arguments: FigureSamples.all)
  func words(_ sample: FigureSamples.Sample) {
    let figure = sample.figure
    let svg = figure.svg(.inline)
    #expect(ID<FigureTests>(figure.name).isWellFormed)
    #expect(!figure.words.isEmpty)
    #expect(
      svg.contains("role=\"img\" aria-labelledby=\"\(figure.name)-title \(figure.name)-desc\""))
    let ids = svg.split(separator: " id=\"").dropFirst().compactMap {
      $0.split(separator: "\"").first
    }
    #expect(ids.count >= 2)
    #expect(Set(ids).count == ids.count)
    #expect(ids.allSatisfy { $0.hasPrefix(figure.name + "-") })
  }

  @Test("It is XML in both places, whatever the names", arguments: FigureSamples.all)
  func wellFormed(_ sample: FigureSamples.Sample) {
    for place in Figure.Place.allCases {
      let svg = sample.figure.svg(place)
      let opened = svg.matches(of: /<[a-z]/).count
      let closed = svg.matches(of: /<\/[a-z]/).count + svg.matches(of: /\/>/).count
      #expect(opened == closed)
      #expect(!svg.contains("\u{202E}") && !svg.contains("\u{0}"))
    }
  }

  @Test("Every surface has the pattern that it names", arguments: FigureSamples.all)
  func patterns(_ sample: FigureSamples.Sample) {
    let svg = sample.figure.svg(.inline)
    for reference in svg.matches(of: /url\(#([a-z-]+)\)/) {
      #expect(svg.contains("<pattern id=\"\(reference.output.1)\""))
    }
  }

  @Test("A file bears its title, its colours in light and dark, and a ground")
  func file() {
    let svg = Figure(areas: FigureSamples.usual).svg(.file)
    #expect(svg.hasPrefix("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"fig-sheet\""))
    #expect(svg.contains("viewBox=\"-16 -48 672 "))
    #expect(svg.contains("prefers-color-scheme: dark"))
    #expect(svg.contains("<rect class=\"fig-paper\" x=\"-16\" y=\"-48\" width=\"672\""))
    #expect(svg.contains(">Readiness by area</text>"))
    #expect(Figure(areas: []).fileName == "readiness-by-area.svg")
  }

  @Test("There is a rule for each look")
  func style() {
    for look in FigureLook.allCases {
      let name = ".\(look.rawValue)"
      #expect(FigureStyle.rules.contains("\(name),") || FigureStyle.rules.contains("\(name) {"))
    }
  }
}
