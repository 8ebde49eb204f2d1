package org.chancery.authority;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What stands before a name and is no part of it. */
enum Title {
    /** Said of a man. */
    MAN,
    /** Said of a woman: an office holder, or as well the wife of one. */
    WOMAN,
    /** Said of anyone with a degree, so that it does not point to an office holder. */
    SCHOLAR,
    /** Of the peerage or a knighthood, with names of its own: Lord Home. */
    PEER,
    /** A courtesy, rank or honour that says little. */
    COURTESY,
    /** The name of an office, which the one meant must have held. */
    OFFICE;

    /** The most words of a title. */
    static final int MAX_WORDS = 4;

    private static final Map<String, Title> BY_KEY = new HashMap<>();

    static {
        put(MAN, "mr, mister, monsieur, senor, herr, signor");
        put(WOMAN, "mrs, ms, miss, mme, mlle, madame, madam, senora, frau, signora");
        put(SCHOLAR, "dr, doctor, prof, professor");
        put(
                COURTESY,
                "h e, his excellency, her excellency, excellency, his majesty, her majesty, his highness, her highness");
        put(
                COURTESY,
                "his royal highness, her royal highness, his holiness, his eminence, hrh, hm, hon, the hon, honourable");
        put(
                COURTESY,
                "honorable, the honourable, the honorable, the right honourable, the right honorable, rt hon, the rt hon");
        put(COURTESY, "general, gen, lieutenant general, lt gen, major general, maj gen, brigadier, brigadier general");
        put(
                COURTESY,
                "lieutenant colonel, lt col, lieutenant, lt, colonel, col, major, captain, capt, flight lieutenant");
        put(COURTESY, "commander, admiral, adm, marshal, field marshal, air marshal, chief, comrade");
        put(
                COURTESY,
                "sheikh, shaikh, sheikha, shaikha, sayyid, shri, hajj, haji, alhaji, el hadj, el hadji, tun, dato");
        put(
                COURTESY,
                "datuk, tan sri, ayatollah, imam, mullah, maulana, archbishop, cardinal, bishop, monsignor, reverend");
        put(COURTESY, "rev, father, prince, princess");
        put(
                OFFICE,
                "president, vice president, acting president, federal president, prime minister, acting prime minister");
        put(
                OFFICE,
                "deputy prime minister, premier, chancellor, federal chancellor, chancellor of the exchequer, taoiseach");
        put(
                OFFICE,
                "foreign minister, foreign secretary, minister of foreign affairs, minister for foreign affairs, minister");
        put(
                OFFICE,
                "secretary, secretary of state, secretary general, general secretary, press secretary, king, queen");
        put(OFFICE, "emperor, emir, amir, sultan, pope, crown prince, ambassador, senator, governor, administrator");
        put(
                OFFICE,
                "commissioner, high commissioner, high representative, director, director general, chairman, chairwoman");
        put(
                OFFICE,
                "chair, speaker, mayor, representative, congressman, congresswoman, judge, justice, president elect");
        put(OFFICE, "former president, former vice president, former prime minister, former secretary");
    }

    private static void put(Title title, String keys) {
        for (String key : keys.split(", ", -1)) {
            BY_KEY.put(key, title);
        }
    }

    /** The title of that key; empty where it is none. */
    static Optional<Title> of(String key) {
        return Optional.ofNullable(BY_KEY.get(key));
    }
}
