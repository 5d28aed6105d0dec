internal import Foundation

extension DanishLabels {
    func label(_ trouble: SystemTrouble) -> String {
        switch trouble.code {
        case ENOENT: "filen eller mappen findes ikke"
        case EACCES, EPERM: "adgang nægtet"
        case EISDIR: "det er en mappe"
        case ENOTDIR: "det er ingen mappe"
        case ENXIO, ESPIPE: "det er ingen fil"
        case ELOOP: "links fører i ring"
        case ENOSPC: "disken er fuld"
        case EDQUOT: "din plads på disken er brugt"
        case EFBIG: "filen blev større, end systemet tillader"
        case EROFS: "disken kan kun læses"
        case EMFILE, ENFILE: "for mange filer er åbne"
        case ENAMETOOLONG: "navnet er for langt"
        case EIO: "disken svarer med fejl"
        case EEXIST: "der er allerede en"
        case EPIPE: "ingen læser med"
        case EBADF: "den er lukket"
        case ENOMEM: "der er ikke mere hukommelse"
        case let code?: "systemets fejl nr. \(code)"
        case nil: "systemet siger ikke hvorfor"
        }
    }
}
