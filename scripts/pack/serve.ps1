# Serves the folder beside this file to this laptop alone, and opens the browser. Windows PowerShell 5.1 or newer.
# ASCII only: Windows PowerShell reads a file without a byte order mark in the system's own encoding.
$ErrorActionPreference = 'Stop'
$root = [IO.Path]::GetFullPath((Join-Path $PSScriptRoot 'app'))
$types = @{
  '.html' = 'text/html; charset=utf-8'; '.js' = 'text/javascript; charset=utf-8'; '.css' = 'text/css; charset=utf-8'
  '.json' = 'application/json; charset=utf-8'; '.geojson' = 'application/geo+json; charset=utf-8'
  '.webmanifest' = 'application/manifest+json; charset=utf-8'; '.svg' = 'image/svg+xml'; '.png' = 'image/png'
  '.woff' = 'font/woff'; '.woff2' = 'font/woff2'; '.ttf' = 'font/ttf'; '.wasm' = 'application/wasm'
  '.pmtiles' = 'application/vnd.pmtiles'; '.md' = 'text/markdown; charset=utf-8'
}

# The same port each time if it can be had: a browser keeps the shortlist by address.
$listener = $null
foreach ($port in 8765..8784) {
  $candidate = New-Object System.Net.HttpListener
  $candidate.Prefixes.Add("http://localhost:$port/")
  try { $candidate.Start(); $listener = $candidate; break } catch { $candidate.Close() }
}
if ($null -eq $listener) { Write-Host 'No free port was found.'; exit 1 }
$url = "http://localhost:$port/"
Write-Host "Hanoi Zones: $url"
Write-Host 'Close this window to stop.'
if ($null -eq $env:HANOI_ZONES_NO_BROWSER) { Start-Process $url }

function Send-File($context) {
  $request = $context.Request
  $response = $context.Response
  $response.Headers.Add('Cache-Control', 'no-cache')
  $response.Headers.Add('X-Content-Type-Options', 'nosniff')
  $response.Headers.Add('Accept-Ranges', 'bytes')
  if ($request.HttpMethod -ne 'GET' -and $request.HttpMethod -ne 'HEAD') { $response.StatusCode = 405; return }
  $path = [Uri]::UnescapeDataString($request.Url.AbsolutePath).TrimStart('/')
  if ($path -eq '' -or $path.EndsWith('/')) { $path += 'index.html' }
  $file = [IO.Path]::GetFullPath([IO.Path]::Combine($root, $path.Replace('/', '\')))
  if (-not $file.StartsWith($root + '\') -or -not [IO.File]::Exists($file)) { $response.StatusCode = 404; return }

  $stream = [IO.File]::OpenRead($file)
  try {
    $size = $stream.Length
    $start = 0
    $end = $size - 1
    if ($request.Headers['Range'] -match '^bytes=(\d*)-(\d*)$' -and ($Matches[1] -ne '' -or $Matches[2] -ne '')) {
      if ($Matches[1] -eq '') {
        $start = [Math]::Max([long]0, $size - [long]$Matches[2])
      } else {
        $start = [long]$Matches[1]
        if ($Matches[2] -ne '') { $end = [Math]::Min([long]$Matches[2], $size - 1) }
      }
      if ($start -gt $end) {
        $response.StatusCode = 416
        $response.Headers.Add('Content-Range', "bytes */$size")
        return
      }
      $response.StatusCode = 206
      $response.Headers.Add('Content-Range', "bytes $start-$end/$size")
    }
    $type = $types[[IO.Path]::GetExtension($file).ToLowerInvariant()]
    if ($null -eq $type) { $type = 'application/octet-stream' }
    $response.ContentType = $type
    $response.ContentLength64 = $end - $start + 1
    if ($request.HttpMethod -eq 'HEAD') { return }
    [void]$stream.Seek($start, [IO.SeekOrigin]::Begin)
    $left = $end - $start + 1
    $buffer = New-Object byte[] 65536
    while ($left -gt 0) {
      $read = $stream.Read($buffer, 0, [int][Math]::Min($left, $buffer.Length))
      if ($read -le 0) { break }
      $response.OutputStream.Write($buffer, 0, $read)
      $left -= $read
    }
  } finally {
    $stream.Dispose()
  }
}

while ($listener.IsListening) {
  $context = $listener.GetContext()
  # A window that is closed meanwhile ends its own request, not the server.
  try { Send-File $context } catch { Write-Host $_.Exception.Message } finally { try { $context.Response.Close() } catch { } }
}
