package org.chancery.authority;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The office that a title or a role names, apart from its wording: Premier and Prime Minister are the same, a Press Secretary
 * is no Secretary of State, a Vice President no President.
 *
 * @param heads the offices, as words of this class's own
 */
record RoleWords(Set<String> heads) {
    /** No office. */
    static final RoleWords NONE = new RoleWords(Set.of());

    /** Wordings and the one word that stands for them, the longer and narrower before those they contain. */
    private static final List<Map.Entry<Pattern, String>> WORDINGS = List.of(
            wording("(?:former|ex|elect|designate|nominee)", "-"),
            wording("chancellor of the exchequer", "exchequer"),
            wording("(?:deputy prime minister|vice prime minister|vice premier|deputy premier)", "deputypm"),
            wording(
                    "(?:prime minister|premier|taoiseach|head of government|(?:chairman|president) of the council of"
                            + " (?:ministers|peoples commissars)|president of the government)",
                    "pm"),
            wording("(?:vice president|vice chairman)", "vicepresident"),
            wording("(?:presidential|presidency)", "presidency"),
            wording("(?:deputy|assistant|parliamentary|under|permanent) secretary", "deputysecretary"),
            wording("(?:deputy|assistant) (?:foreign )?minister", "deputyminister"),
            wording("minister of state", "deputyminister"),
            wording("(?:deputy|assistant|under) (?:secretary general|secretarygeneral)", "deputysg"),
            wording("secretary general", "sg"),
            wording("(?:general|first) secretary", "partysecretary"),
            wording("press secretary", "spokesperson"),
            wording("spokes(?:man|woman)", "spokesperson"),
            wording(
                    "(?:foreign (?:minister|secretary)|external affairs minister|minister (?:of|for) (?:external|foreign) \\w+"
                            + "|(?:secretary|commissar) (?:of|for) foreign affairs|peoples commissar for foreign affairs"
                            + "|minister for europe and foreign affairs)",
                    "fm minister"),
            wording("(?:permanent|un|united nations) representative", "ambassador"),
            wording("chairman of the (?:presidium|council of state|state council|peoples republic)", "headofstate"),
            wording("(?:head of state|supreme leader)", "headofstate"),
            wording("amir", "emir"),
            wording("adviser", "advisor"),
            wording("chair(?:man|woman|person)", "chair"),
            wording("director general", "dg"));

    private static final Set<String> MONARCHS = Set.of("king", "queen", "emperor", "empress", "emir", "sultan");
    private static final Set<String> HEADS_OF_STATE =
            Set.of("president", "king", "queen", "emperor", "empress", "emir", "sultan", "pope", "headofstate");
    private static final Set<String> HEADS_OF_GOVERNMENT = Set.of("pm", "chancellor", "sg", "partysecretary");
    private static final Set<String> OTHERS = Set.of(
            "fm",
            "minister",
            "secretary",
            "exchequer",
            "deputypm",
            "vicepresident",
            "deputysecretary",
            "deputyminister",
            "deputysg",
            "spokesperson",
            "ambassador",
            "advisor",
            "chair",
            "dg",
            "director",
            "governor",
            "commissioner",
            "representative",
            "envoy",
            "speaker",
            "administrator",
            "lady",
            "gentleman",
            "coordinator",
            "senator",
            "mayor",
            "judge",
            "justice",
            "congressman",
            "congresswoman",
            "leader",
            "counselor",
            "presidency",
            "delegation");

    private static final Memo<String, RoleWords> KNOWN = new Memo<>(4_096, RoleWords::read);

    RoleWords {
        heads = Set.copyOf(heads);
    }

    /** The offices that a wording names; none where it names one that is no longer, or not yet, held. */
    static RoleWords of(String role) {
        return KNOWN.of(role);
    }

    private static RoleWords read(String role) {
        String text = Names.key(role);
        for (Map.Entry<Pattern, String> wording : WORDINGS) {
            text = wording.getKey().matcher(text).replaceAll(wording.getValue());
        }
        List<String> words = new ArrayList<>(List.of(text.split(" ", -1)));
        if (words.contains("-")) {
            return NONE;
        }
        words.removeIf(word ->
                !HEADS_OF_STATE.contains(word) && !HEADS_OF_GOVERNMENT.contains(word) && !OTHERS.contains(word));
        return new RoleWords(new HashSet<>(words));
    }

    /** Whether one of the offices is a throne. */
    boolean isMonarch() {
        return heads.stream().anyMatch(MONARCHS::contains);
    }

    /** Whether both name an office in common. */
    boolean agreesWith(RoleWords other) {
        return heads.stream().anyMatch(other.heads::contains)
                || (heads.contains("headofstate") && other.rank() == 3)
                || (other.heads.contains("headofstate") && rank() == 3);
    }

    /** 3 for heads of state, 2 for heads of government and of organisations, 1 for all others. */
    int rank() {
        if (heads.stream().anyMatch(HEADS_OF_STATE::contains)) {
            return 3;
        }
        return heads.stream().anyMatch(HEADS_OF_GOVERNMENT::contains) ? 2 : 1;
    }

    private static Map.Entry<Pattern, String> wording(String pattern, String word) {
        return Map.entry(Pattern.compile("\\b" + pattern + "\\b"), word);
    }
}
