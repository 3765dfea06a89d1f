package acheatlas.ui.kiosk;

import acheatlas.graph.Content;
import acheatlas.handout.Clinic;
import acheatlas.i18n.Messages;
import acheatlas.ranking.Explorer;
import acheatlas.ui.explore.HelpLine;

/// Where the kiosk stands: whose page it prints, whom one calls, and how staff get out.
///
/// @param help whom to call in an emergency
/// @param hasExit whether there is a PIN to leave with
public record KioskDesk(
        Content content,
        Messages messages,
        Explorer explorer,
        Clinic clinic,
        HelpLine help,
        boolean hasExit,
        StaffDoor staff,
        KioskDoors doors) {}
