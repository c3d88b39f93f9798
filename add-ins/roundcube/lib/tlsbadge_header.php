<?php

declare(strict_types=1);

/** The header of a message: cut into its fields, in their order, and those chosen that tell of its way. As in shared/fields.js. */
final class tlsbadge_header
{
    private const CHOSEN = [
        'received',
        'authentication-results',
        'x-me-authentication-results',
        'x-pm-transfer-encryption',
        'x-posteo-tls-received-status',
    ];

    /**
     * Name and value of each field, in message order, folds kept; a character for each byte.
     *
     * @return list<array{string, string}>
     */
    public static function split(string $header): array
    {
        $text = preg_replace('/^(\xEF\xBB\xBF)?[\r\n]*/', '', $header);
        $text = preg_split('/\r?\n\r?\n|\r\r/', $text, 2)[0];
        $fields = [];
        $open = false;
        foreach (preg_split('/\r\n|\r|\n/', $text) as $line) {
            $colon = strpos($line, ':');
            if ($line !== '' && ($line[0] === ' ' || $line[0] === "\t")) {
                if ($open) {
                    $fields[array_key_last($fields)][1] .= "\r\n" . $line;
                }
            } elseif ($open = (bool) $colon) {
                $fields[] = [trim(substr($line, 0, $colon)), ltrim(substr($line, $colon + 1), " \t")];
            }
        }
        return array_map(static fn(array $field): array => [self::decoded($field[0]), self::decoded($field[1])], $fields);
    }

    /** Those that may be sent. */
    public static function choose(array $fields): array
    {
        return array_values(array_filter($fields, static fn(array $field): bool => in_array(strtolower($field[0]), self::CHOSEN, true)));
    }

    /** Whether there is anything to ask about. */
    public static function hasTrace(array $fields): bool
    {
        return in_array('received', array_map(static fn(array $field): string => strtolower($field[0]), $fields), true);
    }

    private static function decoded(string $bytes): string
    {
        return mb_convert_encoding($bytes, 'UTF-8', 'ISO-8859-1');
    }
}
