package org.chancery.ingest.article;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells where a turn of a transcript is over though nobody else speaks: what follows is an editor's, or a publisher's. */
final class TurnEnds {
    /** Words before a colon that name no speaker, but what kind of text follows; in lower case. */
    private static final Set<String> NO_SPEAKERS = Set.of(
            ("about,attachment,attachments,attendees,audio,author,authors,background,breaking,by,caption,clarification,"
                            + "contact,contacts,copyright,correction,credit,date,disclaimer,document,documents,download,"
                            + "duration,e-mail,edited by,editor's note,editors' note,email,embargo,end,ends,event,fact,"
                            + "fact box,factbox,facts,fax,figure,file,follow us,for immediate release,from,further reading,"
                            + "graphic,headline,highlights,image,images,important,in brief,key points,keywords,language,"
                            + "last updated,link,links,listen,live,location,map,media contact,media contacts,note,"
                            + "note to editors,notes,notes to editors,phone,photo,photo credit,photos,picture,pictures,"
                            + "place,post script,press contact,press contacts,ps,published,re,read also,read more,"
                            + "reading,reference,references,related,related articles,related content,report,reporting by,"
                            + "results,see also,share,source,sources,statistics,subject,summary,table,tags,tel,telephone,"
                            + "time,title,to,topic,topics,transcript,translated by,translation,update,updated,updates,"
                            + "url,venue,video,videos,warning,watch,web,website,where,when,written by")
                    .split(","));

    private static final String TIME = "(?:\\d{1,2}(?:[:.]\\d{2})? ?[ap]\\.? ?m\\.?(?: ?\\(?[a-z]{2,4}\\)?)?)?";
    private static final String WHAT = "(?: of (?:the )?[\\p{L} ]{1,30})?";

    /** END 3:45 P.M. EDT; (End of transcript.); -30-; ###; * * *. */
    private static final Pattern MARK = Pattern.compile(
            "(?i)[\\[(*#\\s\u2013\u2014-]*(?:the )?end(?:s|ed)?" + WHAT + "[\\s.:,]{0,4}" + TIME
                    + "[\\])*#.\\s\u2013\u2014-]*|-\\s?30\\s?-|[#*=_~\u2013\u2014-]{2,}|[*#\u2022\u00B7](?: [*#\u2022\u00B7])+");

    /** Begins a paragraph that nobody in the room says. */
    private static final Pattern OPENING = Pattern.compile(
            "(?i)[\\[(*_]{0,3}(?:editor(?:s|'s|s'|\u2019s|s\u2019)? note|notes? (?:to|for) editors|note:|about the \\p{L}"
                    + "|for (?:more|further|additional) information|(?:media|press) (?:contacts?|inquiries|enquiries|office)"
                    + "|contacts?:|read more|related (?:articles|content|stories)|follow us on"
                    + "|this (?:transcript|interview|conversation|text|article) (?:has been|was|is|may)"
                    + "|the (?:interview|briefing|meeting|conversation|event|conference|hearing|call|session) "
                    + "(?:ended|concluded|was (?:conducted|edited|recorded|adjourned|held))"
                    + "|\u00A9|copyright )");

    /** A stage direction after which nobody goes on; after applause and laughter he does. */
    private static final Pattern LEAVING =
            Pattern.compile("(?i)\\b(?:end|ends|ended|conclude[ds]?|adjourned|recess(?:ed)?|breaks? off|whereupon)\\b");

    private static final int LONGEST_HEADING = 80;
    private static final int FEWEST_WORDS_OF_HEADING = 3;

    private TurnEnds() {}

    /** Whether what stands before a colon names no speaker. */
    static boolean namesNobody(String label) {
        return NO_SPEAKERS.contains(
                label.toLowerCase(Locale.ROOT).replace('\u2019', '\'').strip());
    }

    /** Whether a line ends the turn that it stands in. */
    static boolean isMark(String line) {
        return line.length() <= LONGEST_HEADING && MARK.matcher(line).matches();
    }

    /** Whether a paragraph is not the speaker's who spoke before it. */
    static boolean isAfterwards(String paragraph) {
        return isMark(paragraph) || OPENING.matcher(paragraph).lookingAt() || isHeading(paragraph);
    }

    /** Whether a stage direction tells that it is over. */
    static boolean isLeaving(String direction) {
        return LEAVING.matcher(direction).find();
    }

    /** A short line of several words that ends as no sentence does. */
    private static boolean isHeading(String paragraph) {
        int last = paragraph.codePointBefore(paragraph.length());
        return paragraph.length() <= LONGEST_HEADING
                && Character.isLetterOrDigit(last)
                && Character.isUpperCase(paragraph.codePointAt(0))
                && paragraph.indexOf('\n') < 0
                && paragraph.split(" ", -1).length >= FEWEST_WORDS_OF_HEADING;
    }
}
