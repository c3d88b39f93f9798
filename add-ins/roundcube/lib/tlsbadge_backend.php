<?php

declare(strict_types=1);

use GuzzleHttp\Exception\GuzzleException;

/** Asks the backend, within the time allowed. */
final class tlsbadge_backend
{
    public const NOT_IN_TIME = -1;

    private const NOBODY_THERE = 0;

    public function __construct(private rcmail $rc)
    {
    }

    /**
     * Status and body, for `tlsbadge.read` of the page; without an answer of HTTP one of the two above. And whether it may be kept.
     *
     * @return array{status: int, body: ?string, isAnswer: bool}
     */
    public function ask(array $fields, string $language, array $inside, float $timeout): array
    {
        $question = ['fields' => $fields, 'lang' => $language, 'details' => true] + ($inside ? ['inside' => $inside] : []);
        $begin = microtime(true);
        try {
            $response = $this->rc->get_http_client()->post($this->rc->config->get('tlsbadge_address') . '/v1/badges', [
                'headers' => $this->headers(),
                'body' => json_encode($question, JSON_THROW_ON_ERROR),
                'connect_timeout' => $timeout,
                'timeout' => $timeout,
                'http_errors' => false,
                'allow_redirects' => false,
            ]);
            $body = (string) $response->getBody();
            $content = json_decode($body, true);
            $isAnswer = $response->getStatusCode() === 200 && isset($content['state'], $content['label'], $content['sentence']);
            return ['status' => $response->getStatusCode(), 'body' => $content === null ? null : $body, 'isAnswer' => $isAnswer];
        } catch (GuzzleException) {
            $status = microtime(true) - $begin < $timeout ? self::NOBODY_THERE : self::NOT_IN_TIME;
            return ['status' => $status, 'body' => null, 'isAnswer' => false];
        }
    }

    private function headers(): array
    {
        $key = $this->rc->config->get('tlsbadge_key');
        return ['Content-Type' => 'application/json'] + ($key ? ['Authorization' => "Bearer $key"] : []);
    }
}
