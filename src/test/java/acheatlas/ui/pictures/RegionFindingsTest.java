package acheatlas.ui.pictures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import acheatlas.graph.Finding;
import acheatlas.graph.RegionFindings;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// On the shipped graph and map.
final class RegionFindingsTest {
    private static final RegionFindings FINDINGS = ShippedPictures.FINDINGS;

    static Stream<String> places() {
        return ShippedPictures.MAP.regions().keySet().stream();
    }

    /// Collected from the other end: from each finding over its areas to the map.
    private static Set<String> inTheGraph(String place) {
        var graph = ShippedPictures.CONTENT.graph();
        var found = new HashSet<String>();
        for (var finding : graph.findings()) {
            for (var area : graph.regions()) {
                if (finding.regions().contains(area.id()) && area.onMap().contains(place)) {
                    found.add(finding.id());
                }
            }
        }
        return found;
    }

    @ParameterizedTest
    @MethodSource("places")
    void aPlaceOffersExactlyTheFindingsOfTheGraph(String place) {
        var offered = FINDINGS.offered(place).stream().map(Finding::id).toList();

        assertEquals(inTheGraph(place), Set.copyOf(offered));
        assertEquals(Set.copyOf(offered).size(), offered.size(), "none twice");
        assertEquals(!offered.isEmpty(), FINDINGS.isCovered(place));
    }

    @Test
    void everyPlaceOfTheGraphIsOnTheMap() {
        var known = places().collect(Collectors.toSet());

        assertTrue(
                ShippedPictures.CONTENT.graph().regions().stream()
                        .flatMap(area -> area.onMap().stream())
                        .allMatch(known::contains));
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    lower-back-left,   s_low_back_pain
                    lower-back-middle, s_low_back_pain
                    flank-right,       s_low_back_pain
                    sacroiliac-left,   s_si_dimple_pain
                    tailbone,          s_tailbone_pain
                    buttock-right,     s_buttock_pain
                    sit-bone-left,     s_sit_bone_pain
                    outer-hip-left,    s_outer_hip_pain
                    front-hip-right,   s_groin_pain
                    groin-left,        s_groin_pain
                    front-thigh-left,  s_front_thigh_pain
                    inner-thigh-left,  s_inner_thigh_pain
                    outer-thigh-right, s_outer_thigh_pain
                    back-thigh-right,  s_back_thigh_pain
                    knee-front-left,   s_knee_pain_with_hip
                    shin-left,         s_leg_pain_below_knee
                    calf-right,        s_calf_pain
                    lower-abdomen,     s_lower_belly_pain
                    """)
    void pointingThereSaysThatItHurtsThere(String place, String finding) {
        assertEquals(finding, FINDINGS.ache(place).orElseThrow().id());
        assertTrue(FINDINGS.places(finding).contains(place));
    }

    @ParameterizedTest
    @MethodSource("places")
    void aCoveredPlaceCanBePointedAtAndNoOther(String place) {
        var ache = FINDINGS.ache(place);

        assertEquals(FINDINGS.isCovered(place), ache.isPresent());
        ache.ifPresent(
                finding -> {
                    assertTrue(finding.isLocation());
                    assertFalse(finding.isRedFlag());
                });
    }

    @Test
    void theHeadIsNotCovered() {
        assertFalse(FINDINGS.isCovered("head"));
        assertFalse(FINDINGS.isCovered("no-such-place"));
        assertEquals(Set.of(), FINDINGS.places("s_worse_sitting"));
    }

    @Test
    void sidesAreTakenOff() {
        assertEquals("groin", RegionFindings.withoutSide("groin-left"));
        assertEquals("lower-back", RegionFindings.withoutSide("lower-back-middle"));
        assertEquals("tailbone", RegionFindings.withoutSide("tailbone"));
    }
}
