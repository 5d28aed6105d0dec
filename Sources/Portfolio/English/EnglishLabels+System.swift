internal import Foundation

extension EnglishLabels {
    func label(_ trouble: SystemTrouble) -> String {
        switch trouble.code {
        case ENXIO, ESPIPE: "it is no file"
        case let code?: String(cString: strerror(code))
        case nil: "the system does not say why"
        }
    }
}
