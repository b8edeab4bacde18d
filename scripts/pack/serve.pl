# Serves the folder beside this file to this laptop alone, and opens the browser. Perl 5 as macOS and Linux have it.
use strict;
use warnings;
use Cwd qw(abs_path);
use File::Basename qw(dirname);
use IO::Socket::INET;

my $root = abs_path(dirname(abs_path($0)) . '/app');
my %types = (
    html => 'text/html; charset=utf-8', js => 'text/javascript; charset=utf-8', css => 'text/css; charset=utf-8',
    json => 'application/json; charset=utf-8', geojson => 'application/geo+json; charset=utf-8',
    webmanifest => 'application/manifest+json; charset=utf-8', svg => 'image/svg+xml', png => 'image/png',
    woff => 'font/woff', woff2 => 'font/woff2', ttf => 'font/ttf', wasm => 'application/wasm',
    pmtiles => 'application/vnd.pmtiles', md => 'text/markdown; charset=utf-8',
);

# The same port each time if it can be had: a browser keeps the shortlist by address.
my $server;
for my $port (8765 .. 8784, 0) {
    $server = IO::Socket::INET->new(LocalAddr => '127.0.0.1', LocalPort => $port, Proto => 'tcp', Listen => 64, ReuseAddr => 1);
    last if $server;
}
die "No free port was found.\n" unless $server;
$SIG{CHLD} = 'IGNORE';
$| = 1;
my $url = 'http://127.0.0.1:' . $server->sockport . '/';
print "Hanoi Zones: $url\n";
print "Đóng cửa sổ này (hoặc Ctrl+C) để dừng. / Close this window (or Ctrl+C) to stop.\n";
if (!defined $ENV{HANOI_ZONES_NO_BROWSER}) {
    system($^O eq 'darwin' ? 'open' : 'xdg-open', $url);
}

while (my $client = $server->accept) {
    my $child = fork;
    if (!defined $child || $child) { close $client; next; }
    close $server;
    answer($client);
    exit 0;
}

sub answer {
    my ($client) = @_;
    binmode $client;
    local $SIG{ALRM} = sub { exit 0 };
    alarm 30;
    my $line = <$client>;
    return unless defined $line;
    my ($method, $target) = $line =~ m{^(GET|HEAD) (\S+) HTTP/1\.} or return head($client, '405 Method Not Allowed', 'text/plain', 0);
    my $range;
    while (defined(my $header = <$client>)) {
        last if $header =~ /^\r?\n$/;
        $range = $1 if $header =~ /^Range:\s*(bytes=\d*-\d*)\s*$/i;
    }
    alarm 0;
    $target =~ s/[?#].*//s;
    $target =~ s/%([0-9A-Fa-f]{2})/chr hex $1/ge;
    $target .= 'index.html' if $target =~ m{/$};
    my $file = $target =~ /\0/ ? undef : abs_path($root . $target);
    if (!defined $file || index($file, "$root/") != 0 || !-f $file) {
        return head($client, '404 Not Found', 'text/plain', 0);
    }
    my $size = -s $file;
    my ($start, $end, $status, @more) = (0, $size - 1, '200 OK');
    if (defined $range && $range =~ /^bytes=(\d*)-(\d*)$/ && ($1 ne '' || $2 ne '')) {
        $start = $1 ne '' ? $1 : $2 < $size ? $size - $2 : 0;
        $end = $2 if $1 ne '' && $2 ne '' && $2 < $end;
        return head($client, '416 Range Not Satisfiable', 'text/plain', 0, "Content-Range: bytes */$size") if $start > $end;
        $status = '206 Partial Content';
        @more = ("Content-Range: bytes $start-$end/$size");
    }
    my ($extension) = $file =~ /\.([^.\/]+)$/;
    head($client, $status, $types{lc($extension // '')} // 'application/octet-stream', $end - $start + 1, @more);
    return if $method eq 'HEAD';
    open my $content, '<:raw', $file or return;
    seek $content, $start, 0;
    my $left = $end - $start + 1;
    while ($left > 0 && (my $read = read $content, my $bytes, $left < 65536 ? $left : 65536)) {
        print {$client} $bytes;
        $left -= $read;
    }
    close $client;
}

sub head {
    my ($client, $status, $type, $length, @more) = @_;
    print {$client} join "\r\n", "HTTP/1.1 $status", "Content-Type: $type", "Content-Length: $length",
        'Accept-Ranges: bytes', 'Cache-Control: no-cache', 'X-Content-Type-Options: nosniff', @more, 'Connection: close', '', '';
}
